package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases for places that a force can guard: "the General Hospital", "Dili's port", "the road to Carrefour". */
final class Sites {

    /**
     * A site.
     *
     * @param from index of its first word, without an article
     * @param to index after its last
     * @param written its name, with the town that owns it where it has no name of its own
     */
    record Site(int from, int to, String written) {}

    private static final int LONGEST = 6;

    static final Set<String> NOUNS = WordSet.of(
            "airport airfield airstrip airbase port seaport harbour harbor hospital hospitals station stations road roads"
                    + " highway highways route routes bridge bridges palace terminal market pass plant building buildings"
                    + " prison square headquarters refinery depot barracks stadium courthouse crossing junction dam corridor"
                    + " mine base camp compound checkpoint academy embassy hotel penitentiary runway docks warehouse"
                    + " neighbourhood neighborhood district town village boulevard avenue intersection cathedral"
                    + " infrastructure center centre university school ministry parliament crossroads ferry tunnel"
                    + " lighthouse garrison outpost post quarter suburb peninsula hill oilfield field mill pier quay wharf"
                    + " customs");

    private static final Set<String> DETERMINERS =
            WordSet.of("the a an its 's their two three several this these both all that");

    private static final Set<String> STOP = WordSet.of(
            ", . ; : ( ) \u2013 \" but or from by after before since where while which who that as despite is are was were"
                    + " has have had will would when under with early late last this and against during without for said so"
                    + " on yesterday today now once then at in to of again alongside near along through whose into around"
                    + " over down up it they them back soon");

    private final Reading sentence;
    private final Words words;
    private final Set<String> verbs;

    Sites(Reading sentence, Set<String> verbs) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.verbs = verbs;
    }

    /** The site whose noun stands at an index; null when the noun alone says too little. */
    @Nullable
    Site at(int noun) {
        if (words.get(noun + 1).equals("-")) {
            // "Port-au-Prince" is no port.
            return null;
        }
        int from = from(noun);
        int to = to(noun);
        String owner = from == noun ? owner(from) : null;
        boolean listed = words.get(from - 1).equals("and") && NOUNS.contains(words.get(from - 2));
        boolean object = words.get(noun).endsWith("s") && verbs.contains(words.get(from - 1));
        boolean named = to > noun + 1 || DETERMINERS.contains(words.get(from - 1)) || owner != null;
        if (from == noun && !named && !listed && !object) {
            return null;
        }
        String written = written(from, to);
        return new Site(from, to, owner == null ? written : owner + written);
    }

    /** "Delmas 19", "Cité Soleil": a quarter by its name, before a comma or the end of its phrase. */
    @Nullable
    Site named(int end) {
        int from = end;
        while (from > 0
                && from > end - LONGEST
                && (isCapital(from - 1) && !STOP.contains(words.get(from - 1))
                        || words.isMention(from - 1, "N") && from == end)) {
            from--;
        }
        boolean known = from < end && !words.isMention(from, "MOBAC");
        return known ? new Site(from, end, written(from, end)) : null;
    }

    private int from(int noun) {
        int from = noun;
        while (from > 0
                && from > noun - LONGEST
                && !STOP.contains(words.get(from - 1))
                && !DETERMINERS.contains(words.get(from - 1))
                && !verbs.contains(words.get(from - 1))
                && !words.isMention(from - 1, "DNTM")) {
            from--;
        }
        return from;
    }

    /** "Airport of Gao", "bridge at Halden", "road to Carrefour"; what lies "in" a town is told without it. */
    private int to(int noun) {
        int to = noun + 1;
        while (NOUNS.contains(words.get(to)) || to == noun + 1 && words.isMention(to, "N") && isCapital(noun)) {
            to++;
        }
        String joint = words.get(to);
        boolean between = joint.equals("between");
        if (between || joint.equals("of") || joint.equals("at") || joint.equals("to") || joint.equals("from")) {
            boolean the = words.get(to + 1).equals("the");
            int name = the ? to + 2 : to + 1;
            if (the && NOUNS.contains(words.get(name)) && !joint.equals("at") && !joint.equals("from")) {
                return name + 1;
            }
            int end = name;
            while (end < name + LONGEST && (isCapital(end) || isGoingOn(end, between || joint.equals("from")))) {
                end++;
            }
            if (end > name) {
                return end;
            }
        }
        return to;
    }

    private boolean isGoingOn(int k, boolean two) {
        boolean joint = words.get(k).equals("and") || words.get(k).equals("to");
        return words.get(k).equals("-") || two && joint && isCapital(k + 1);
    }

    /** "Mocimboa da Praia's port", "Timbuktu, whose airfield": the town of a site without a name of its own. */
    private @Nullable String owner(int noun) {
        int end = -1;
        if (words.get(noun - 1).equals("'s")) {
            end = noun - 1;
        } else if (words.get(noun - 1).equals("whose")) {
            end = words.get(noun - 2).equals(",") ? noun - 2 : noun - 1;
        }
        int from = end;
        while (from > 0
                && from > end - LONGEST
                && (isCapital(from - 1) || isParticle(words.get(from - 1)) && isCapital(from - 2))) {
            from--;
        }
        boolean place = end > 0 && from < end && !words.isMention(end - 1, "AMO");
        if (!place) {
            return null;
        }
        boolean owned = words.get(end).equals("'s");
        return written(from, owned ? end + 1 : end) + ' ';
    }

    private static boolean isParticle(String word) {
        return word.equals("da") || word.equals("de") || word.equals("du") || word.equals("la") || word.equals("-");
    }

    private boolean isCapital(int k) {
        if (k < 0 || k >= words.size() || words.isMention(k, "DTNMB")) {
            return false;
        }
        String written = written(k, k + 1);
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    private String written(int from, int to) {
        return sentence.quoted(words.start(from), words.end(to - 1));
    }
}
