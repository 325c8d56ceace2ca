package org.mandatewatch.ingest.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/**
 * A text as it is mailed: lines such as {@code Subject: …} in front, quotations of earlier mails, a signature at the
 * end. The lines in front are about the text, the quotations are somebody else's text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a> for the header, RFC 3676, section 4 for the rest
 */
final class MailText {

    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}-]{0,30}) ?:\\s+(\\S.*)");
    private static final Pattern REPLY = Pattern.compile("(?iu)^((re|fwd?|tr)\\s*:\\s*)+");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>|[\"']|\\S+@\\S+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}>.*");
    private static final Pattern QUOTES = Pattern.compile("^\\s{0,3}(?:> ?)+");

    /** What a mail program writes above a quotation. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iu)^(on|le) .{4,200}(wrote|writes|a écrit) ?:\\s*$|^-+ ?(original message|forwarded message"
                    + "|message d'origine|message d’origine|message transféré) ?-+$");

    /** Longer headers belong to no mail that a person copied out. */
    private static final int MOST_FIELDS = 60;

    /** RFC 5322, section 2.1.1. */
    private static final int LONGEST_LINE = 998;

    /** A signature has some lines; what is longer is text below a rule. */
    private static final int LONGEST_SIGNATURE = 12;

    private MailText() {}

    /** The mail taken apart; empty when the text is none. */
    static Optional<ReadPage> read(String text) {
        List<String> lines = text.lines().toList();
        Map<String, String> fields = new TreeMap<>();
        int body = header(lines, fields);
        @Nullable String subject = first(fields, "subject", "objet");
        @Nullable String from = first(fields, "from", "de", "expéditeur");
        @Nullable String date = first(fields, "date", "sent", "envoyé");
        if (body < 0 || subject == null || from == null && date == null) {
            return Optional.empty();
        }
        return Optional.of(new ReadPage(
                own(lines.subList(body, lines.size())),
                new PageFacts(
                        REPLY.matcher(subject).replaceFirst(""),
                        null,
                        from == null ? null : sender(from),
                        date == null ? null : day(date),
                        first(fields, "content-language"))));
    }

    /** Fills the fields; returns where the body begins, or -1 when the lines are no header. */
    private static int header(List<String> lines, Map<String, String> fields) {
        int i = 0;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        @Nullable String name = null;
        for (int end = Math.min(lines.size(), i + MOST_FIELDS); i < end; i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_LINE) {
                return -1;
            }
            if (line.isBlank()) {
                return fields.isEmpty() ? -1 : i;
            }
            Matcher field = FIELD.matcher(line);
            if (name != null && (line.startsWith(" ") || line.startsWith("\t"))) {
                fields.merge(name, line.strip(), (old, more) -> old + " " + more);
            } else if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, field.group(2).strip());
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** What the sender wrote; a mail that only hands another one on gives that one. */
    private static String own(List<String> body) {
        List<String> signed = withoutSignature(body);
        List<String> written = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        for (String line : signed) {
            if (QUOTED.matcher(line).matches()) {
                quoted.add(QUOTES.matcher(line).replaceFirst(""));
            } else if (!ATTRIBUTION.matcher(line).matches()) {
                written.add(line);
            }
        }
        return String.join("\n", letters(written) * 2 >= letters(quoted) ? written : quoted);
    }

    private static List<String> withoutSignature(List<String> body) {
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LONGEST_SIGNATURE); i--) {
            if (body.get(i).stripTrailing().equals("--")) {
                return body.subList(0, i);
            }
        }
        return body;
    }

    private static int letters(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    /** The name in front of the address; null when there is none. */
    private static @Nullable String sender(String from) {
        String name = ADDRESS.matcher(from).replaceAll("").strip();
        return name.isEmpty() ? null : name;
    }

    private static @Nullable LocalDate day(String date) {
        return PublishedAt.loose(REMARK.matcher(date).replaceFirst("")).orElse(null);
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return null;
    }
}
