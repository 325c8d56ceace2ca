package org.mandatewatch.ingest.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/** The day of publication that a page without metadata shows its readers: "Posted on 14 May 2031 at 9:30". */
final class VisibleDay {

    private static final Set<String> NAMES =
            Set.of("date", "dateline", "posted", "published", "pubdate", "timestamp", "meta", "byline", "datetime");

    /** A line that shows a day shows little else. */
    private static final int LONGEST = 80;

    /** Whatever holds more elements than this is a part of the page and no line of it. */
    private static final int MOST_ELEMENTS = 12;

    private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^.*?\\b(posted|published|issued|released|date|publié|publiée|paru|parue|mis en ligne)\\b"
                    + "( (on|le|at))?[ :]*|^le (?=\\d)");

    private static final Pattern WEEKDAY = Pattern.compile("(?iU)^(\\p{L}{3,9}day|lundi|mardi|mercredi|jeudi|vendredi"
            + "|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun)\\b\\.?,? ");

    /** What follows the day: a time, a byline, a remark that it was changed. */
    private static final Pattern TAIL =
            Pattern.compile("(?iU)( (at|à|\\||·|–|—|-) .*|,? \\d{1,2}[:h]\\d{2}.*|[.,;|·].*)$");

    private VisibleDay() {}

    /** The day, when all such lines of the page agree on it. */
    static Optional<LocalDate> on(Document page) {
        List<LocalDate> days = page.select("[class], [id]").stream()
                .filter(VisibleDay::isNamedSo)
                .filter(element -> element.stream().limit(MOST_ELEMENTS + 1L).count() <= MOST_ELEMENTS)
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .flatMap(text -> day(text).stream())
                .distinct()
                .limit(2)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static boolean isNamedSo(Element element) {
        return NAME_PARTS
                .splitAsStream(element.className() + " " + element.id())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(NAMES::contains);
    }

    private static Optional<LocalDate> day(String text) {
        String bare =
                WEEKDAY.matcher(LEAD.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        return PublishedAt.loose(bare)
                .or(() -> PublishedAt.loose(TAIL.matcher(bare).replaceFirst("")));
    }
}
