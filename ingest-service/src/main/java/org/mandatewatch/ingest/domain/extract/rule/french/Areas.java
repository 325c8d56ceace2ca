package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Capitals;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.WordSet;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** The names of areas: cities, regions, countries, and what stands for them. */
final class Areas {

    /** An area by its name, with the offset in the shape behind it. */
    record Area(String name, int end) {}

    /** Words before the name of an area that belong to its description. */
    private static final Set<String> COMMON = WordSet.of(
            "le la l' les du de d' des à en au aux ville villes localite localites territoire territoires quartier quartiers"
                    + " capitale province provinces region regions commune communes cite chef - lieu presqu'ile presqu' ile"
                    + " district districts zone zones superficie agglomeration departement bourg village port ancienne grande"
                    + " strategique importante sa son leur leurs ses deux trois est nord sud ouest centre extreme");

    private static final Set<String> JOINING = WordSet.of("- de du des la le l' d' sur");

    private static final int REACH = 10;

    private Areas() {}

    /** The area that a noun phrase at a word names; null when it names none. */
    static @Nullable Area at(Reading sentence, int word) {
        Words words = sentence.words();
        boolean capital = false;
        boolean country = false;
        for (int k = word; k < word + REACH && k < words.size(); k++) {
            capital |= words.get(k).equals("capitale");
            country |= words.get(k).equals("pays") || words.get(k).equals("territoire");
            if (words.isMention(k, "CA")) {
                Country named = sentence.country(words.get(k));
                String seat = Capitals.of(named);
                seat = capital || isSeat(sentence, words, k, seat) ? seat : null;
                boolean adjective = words.isMention(k, "A");
                if (named == null || (adjective && seat == null && !country)) {
                    return null;
                }
                return new Area(seat == null ? named.name() : seat, words.end(k));
            }
            if (isCapital(sentence, words.start(k)) && !words.isMention(k, "MBONDTFR")) {
                int end = nameEnd(sentence, words.start(k), sentence.text().length());
                return new Area(sentence.quoted(words.start(k), end), end);
            }
            boolean ends = words.get(k).equals(",")
                    || words.get(k).equals(".")
                    || words.get(k).isEmpty();
            if (!COMMON.contains(words.get(k)) && !words.get(k).equals("pays") || ends) {
                return described(sentence, capital, country, words.start(k));
            }
        }
        return described(sentence, capital, country, sentence.text().length());
    }

    /** True for a capital that is written where a government could stand: "Port-au-Prince attend". */
    private static boolean isSeat(Reading sentence, Words words, int k, @Nullable String seat) {
        return seat != null && sentence.quoted(words.start(k), words.end(k)).equalsIgnoreCase(seat);
    }

    /** "La capitale", "le pays": of the country that the sentence or the article is about. */
    private static @Nullable Area described(Reading sentence, boolean capital, boolean country, int end) {
        Country about = capital || country ? about(sentence) : null;
        if (about == null) {
            return null;
        }
        String name = capital ? Capitals.of(about) : about.name();
        return name == null ? null : new Area(name, end);
    }

    private static @Nullable Country about(Reading sentence) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof CountryNamed named) {
                return named.country();
            }
        }
        Mission main = sentence.context().mainMission();
        return main == null ? null : main.host();
    }

    static boolean isCapital(Reading sentence, int start) {
        return start < sentence.text().length()
                && Character.isUpperCase(
                        sentence.quoted(start, wordEnd(sentence.text(), start)).charAt(0));
    }

    /** Where a name ends: with the last word that has a capital, small words and hyphens between them included. */
    static int nameEnd(Reading sentence, int start, int limit) {
        String text = sentence.text();
        int end = wordEnd(text, start);
        int at = end + 1;
        boolean hyphen = false;
        while (at < limit && at < text.length()) {
            int stop = wordEnd(text, at);
            String word = text.substring(at, stop);
            if (isCapital(sentence, at) || hyphen) {
                end = stop;
            } else if (!JOINING.contains(word)) {
                break;
            }
            hyphen = word.equals("-") || (hyphen && JOINING.contains(word));
            at = stop + 1;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }
}
