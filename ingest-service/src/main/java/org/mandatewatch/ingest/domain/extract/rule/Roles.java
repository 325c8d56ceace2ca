package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Offices of states and organisations, as texts name them. */
final class Roles {

    private static final List<String> NAMES = List.of(
            "president",
            "vice president",
            "prime minister",
            "deputy prime minister",
            "foreign minister",
            "defence minister",
            "defense minister",
            "interior minister",
            "justice minister",
            "security minister",
            "finance minister",
            "deputy foreign minister",
            "foreign secretary",
            "defence secretary",
            "defense secretary",
            "foreign affairs minister",
            "secretary of state",
            "secretary of defense",
            "secretary of foreign affairs",
            "minister of foreign affairs",
            "minister for foreign affairs",
            "minister of defence",
            "minister of defense",
            "minister for defence",
            "minister of interior",
            "minister of the interior",
            "minister of justice",
            "assistant secretary of state",
            "deputy secretary of state",
            "secretary - general",
            "secretary general",
            "deputy secretary - general",
            "under - secretary - general",
            "assistant secretary - general",
            "chancellor",
            "national security advisor",
            "national security adviser",
            "principal deputy national security advisor",
            "deputy national security advisor",
            "ambassador",
            "permanent representative",
            "deputy permanent representative",
            "deputy ambassador",
            "special representative",
            "deputy special representative",
            "personal envoy",
            "representative",
            "special envoy",
            "envoy",
            "force commander",
            "deputy force commander",
            "mission commander",
            "commander",
            "police commissioner",
            "police chief",
            "chief of police",
            "army chief",
            "chief of staff",
            "defence chief",
            "chief of defence forces",
            "inspector general",
            "high representative",
            "high commissioner",
            "commissioner",
            "chairperson",
            "chairman",
            "director",
            "director general",
            "director - general",
            "head",
            "special rapporteur",
            "foreign policy chief",
            "peacekeeping chief",
            "interim president",
            "transitional president",
            "interim prime minister",
            "acting prime minister",
            "caretaker prime minister",
            "acting president",
            "king",
            "governor general",
            "peacekeeping head",
            "independent expert",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "deputy spokesperson",
            "deputy spokesman",
            "deputy envoy",
            "executive secretary",
            "humanitarian coordinator",
            "resident coordinator",
            "national security minister",
            "secretary for defence",
            "minister of national defence",
            "acting special representative",
            "peace commissioner",
            "political director",
            "deputy commander",
            "chair",
            "chief",
            "chief administrator",
            "administrator",
            "transitional administrator",
            "under - secretary",
            "undersecretary",
            "state secretary",
            "top diplomat",
            "deputy head",
            "deputy commissioner",
            "joint force commander",
            "sector commander",
            "emergency relief coordinator",
            "relief chief",
            "aid chief",
            "humanitarian chief",
            "health minister",
            "police minister",
            "information minister",
            "attorney general",
            "chief of defence staff",
            "chief of the defence staff",
            "chief of the defence forces",
            "chief of general staff",
            "defence force chief");

    /** Offices that companies and clubs have too; they count only when the text ties them to a state or organisation. */
    private static final Set<String> COMMON = Set.of(
            "president",
            "vice president",
            "director",
            "director general",
            "director - general",
            "chairman",
            "chairperson",
            "head",
            "commander",
            "commissioner",
            "ambassador",
            "envoy",
            "king",
            "representative",
            "inspector general",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "deputy spokesperson",
            "deputy spokesman",
            "chair",
            "chief",
            "administrator",
            "chief administrator",
            "deputy head",
            "deputy commissioner",
            "sector commander",
            "under - secretary",
            "undersecretary",
            "attorney general",
            "deputy commander",
            "political director",
            "executive secretary",
            "chief of staff");

    private static final Map<String, List<List<String>>> BY_FIRST = byFirst();

    private Roles() {}

    /** The end of the longest office that begins at a token; the token itself when none does. */
    static int end(List<Token> tokens, int i) {
        int best = i;
        for (List<String> words : BY_FIRST.getOrDefault(tokens.get(i).word(), List.of())) {
            int at = i;
            for (String word : words) {
                if (at < tokens.size() && tokens.get(at).is(word)) {
                    at++;
                } else {
                    at = -1;
                    break;
                }
            }
            best = Math.max(best, at);
        }
        return best;
    }

    static boolean isCommon(String role) {
        return COMMON.contains(role);
    }

    private static Map<String, List<List<String>>> byFirst() {
        Map<String, List<List<String>>> map = new HashMap<>();
        for (String name : NAMES) {
            List<String> words = List.of(name.split(" "));
            map.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
        }
        return map;
    }
}
