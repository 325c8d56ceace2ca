package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.HeadCount.Form;

/** The nouns of people who serve in missions, and what may stand between a figure and its noun. */
final class HeadNouns {

    /** How many words may stand between a figure and its noun. */
    private static final int REACH = 9;

    static final Set<String> NOUNS =
            WordSet.of("soldiers troops peacekeepers police policemen policewomen officers gendarmes personnel forces"
                    + " helmets marines commandos servicemen servicewomen observers monitors trainers instructors"
                    + " advisers advisors infantrymen paratroopers sailors engineers legionnaires carabinieri rangers"
                    + " sappers cops servicemembers guardsmen airmen reservists reserves berets men");

    /** Nouns that count a mission's people only beside one of the others, or where nothing else can be meant. */
    private static final Set<String> WEAK =
            WordSet.of("staff civilians experts guards logisticians members women employees workers specialists medics"
                    + " doctors staffers");

    static final Set<String> STOP =
            WordSet.of("to in for at on by from with who whom that which is are was were have has had killed wounded"
                    + " dead people percent per but as after since will would could should may can or than each"
                    + " between against into when while where whose then there under over left km be been until during"
                    + " not deployed sent arrived so though although because if around through among including plus"
                    + " without before versus half displaced hurt");

    private static final Set<String> WITH_S =
            WordSet.of("forces services nations states arms logistics signals operations communications headquarters"
                    + " overseas armed others special us");

    private static final Set<String> PARTITIVE = Set.of("the", "its", "their", "our", "his", "her", "these", "those");

    /** What makes members those of a force: "uniformed members". */
    private static final Set<String> SERVING = Set.of("service", "uniformed", "armed", "military", "police");

    private HeadNouns() {}

    /** The last noun of "600 additional Kenyan police officers and gendarmes"; negative when there is none. */
    static int head(Words words, int i) {
        for (int k = i + 1; k <= i + REACH; k++) {
            if (isHead(words, k)) {
                return joined(words, k);
            }
            if (!mayModify(words, k)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHead(Words words, int k) {
        String word = words.get(k);
        if (word.equals("women")) {
            return words.are(k + 1, "and", "men");
        }
        boolean service = word.equals("members")
                && (SERVING.contains(words.get(k - 1)) || (words.get(k + 1).equals("of") && ofForces(words, k + 2)));
        boolean staff = word.equals("staff")
                && !words.get(k - 1).equals("local")
                && !words.get(k + 1).equals("officers")
                && !words.get(k - 1).equals("civilian");
        boolean force = (word.equals("force") && words.get(k - 1).startsWith("defen")) || Metonyms.isArmy(word);
        boolean military = word.equals("military")
                && (!isPlain(words.get(k + 1)) || words.get(k + 1).equals("and"));
        boolean guards = (word.equals("guards") || word.equals("specialists") || word.equals("medics"));
        return NOUNS.contains(word) || force || military || service || staff || guards;
    }

    /** "of the Defence Forces", "of the contingent". */
    private static boolean ofForces(Words words, int k) {
        for (int j = k; j < k + 5; j++) {
            String word = words.get(j);
            if (word.equals("forces")
                    || word.equals("force")
                    || word.equals("contingent")
                    || word.equals("army")
                    || word.equals("police")
                    || word.equals("bundeswehr")
                    || words.isMention(j, "M")) {
                return true;
            }
        }
        return false;
    }

    /** Goes on over "officers", "and gendarmes", ", police and civilian personnel". */
    private static int joined(Words words, int head) {
        int last = head;
        while (true) {
            if (NOUNS.contains(words.get(last + 1))) {
                last++;
                continue;
            }
            String joint = words.get(last + 1);
            if (!(joint.equals("and") || joint.equals("or") || joint.equals(","))) {
                return last;
            }
            int next = last + 2;
            while (next < last + 5
                    && isPlain(words.get(next))
                    && !NOUNS.contains(words.get(next))
                    && !WEAK.contains(words.get(next))) {
                next++;
            }
            boolean noun = NOUNS.contains(words.get(next)) || WEAK.contains(words.get(next));
            if (!noun || (joint.equals(",") && !isListed(words, next))) {
                return last;
            }
            last = next;
        }
    }

    /** A comma joins only nouns of a list that goes on: "soldiers, gendarmes and policemen". */
    private static boolean isListed(Words words, int next) {
        return words.get(next + 1).equals("and") || words.get(next + 1).equals(",");
    }

    static boolean isPlain(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && !STOP.contains(word)
                && !word.equals("its")
                && !word.equals("the");
    }

    private static boolean mayModify(Words words, int k) {
        String word = words.get(k);
        if (words.isMention(k, "ACOMB") || word.equals("'s") || word.equals("-") || word.equals("and")) {
            return !(words.isMention(k, "C")
                    && words.get(k - 1).equals("of")
                    && !words.get(k + 1).equals("'s"));
        }
        if (word.equals("of")) {
            return PARTITIVE.contains(words.get(k + 1)) || words.isMention(k + 1, "CAMO");
        }
        if (PARTITIVE.contains(word)) {
            return words.get(k - 1).equals("of");
        }
        boolean plain = isPlain(word) && Character.isLetter(word.charAt(0));
        return plain && (!word.endsWith("s") || WITH_S.contains(word));
    }

    /** A noun that joins a count of soldiers but is none alone: "11,826 uniformed personnel plus 85 civilians". */
    static @Nullable HeadCount weak(Words words, HeadCount before, int i) {
        int noun = WEAK.contains(words.get(i + 1)) ? i + 1 : i + 2;
        return WEAK.contains(words.get(noun)) && isJoint(words, before.noun() + 1, i)
                ? new HeadCount(i, noun, Form.NOUN)
                : null;
    }

    /** True when nothing but "and", "plus" or a comma stands between two places. */
    static boolean isJoint(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            String word = words.get(k);
            if (!(word.equals("and") || word.equals("plus") || word.equals(",") || word.equals("with"))) {
                return false;
            }
        }
        return from < to && to - from <= 2;
    }
}
