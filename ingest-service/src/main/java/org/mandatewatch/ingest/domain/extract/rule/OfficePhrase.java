package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * What stands behind an office: its field ("Commissioner for Peace and Security") and whose office it is ("of Kenya",
 * "of the Secretary-General", "of MINUSCA").
 *
 * @param roleEnd the token after the office and its field
 * @param owner whose office it is; null when the words behind do not say
 * @param end the token after all of it
 */
record OfficePhrase(int roleEnd, @Nullable String owner, int end) {

    private static final String UNITED_NATIONS = "United Nations";

    /** Words between "of the" and a country. */
    private static final Set<String> STATES =
            Set.of("republic", "united", "kingdom", "federal", "government", "islamic", "state", "democratic");

    private static final Set<String> WITH_FIELD = Set.of("minister", "commissioner", "secretary");

    /** Those below a secretary-general have a field: "Under-Secretary-General for Peace Operations". */
    private static final Set<String> SECOND = Set.of("under", "assistant", "deputy");

    static OfficePhrase behind(Reading sentence, List<Token> tokens, int from, int end) {
        boolean wide = WITH_FIELD.contains(tokens.get(end - 1).word())
                || tokens.get(end - 1).is("general")
                        && SECOND.contains(tokens.get(from).word());
        int roleEnd = wide ? field(sentence, tokens, end) : end;
        int at = roleEnd;
        String owner = null;
        for (int turn = 0; turn < 2; turn++) {
            int next = at < tokens.size() && isLink(tokens.get(at)) ? at + 1 : -1;
            if (next < 0) {
                break;
            }
            if (next < tokens.size()
                    && (tokens.get(next).is("the") || tokens.get(next).is("our"))) {
                next++;
            }
            int name = next;
            while (name < tokens.size()
                    && name < next + 3
                    && STATES.contains(tokens.get(name).word())
                    && mention(sentence, name) == null) {
                name++;
                if (name < tokens.size() && tokens.get(name).is("of")) {
                    name++;
                }
            }
            // "The ambassador to Haiti", "the representative in Liberia": where somebody works is not who sent him.
            boolean to = tokens.get(at).is("to") || tokens.get(at).is("in");
            Placed placed = mention(sentence, name);
            String named = placed == null ? null : name(sentence, placed);
            if (placed != null && named != null) {
                owner = owner == null && !to ? named : owner;
                at = OfficeFields.unitEnd(tokens, placed.to());
                boolean commission = owner != null
                        && !to
                        && at > placed.to()
                        && tokens.get(at - 1).is("commission");
                if (commission) {
                    owner = sentence.context()
                            .written(
                                    tokens.get(name).start(), tokens.get(at - 1).end());
                }
            } else if (isSecretaryGeneral(tokens, next)) {
                owner = UNITED_NATIONS;
                at = next + 3;
            } else if (next < tokens.size()
                    && tokens.get(next).shape() == Token.Casing.UPPER
                    && tokens.get(next).word().length() > 2) {
                owner = owner == null
                        ? sentence.context()
                                .written(
                                        tokens.get(next).start(),
                                        tokens.get(next).end())
                        : owner;
                at = next + 1;
            } else if (missionEnd(tokens, next) > next) {
                owner = owner == null ? missionNear(sentence) : owner;
                at = missionEnd(tokens, next);
            } else {
                break;
            }
        }
        return new OfficePhrase(roleEnd, owner, at);
    }

    /** The end of "mission", "political mission" at a token; the same place when there is none. */
    private static int missionEnd(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 2); i++) {
            if (tokens.get(i).is("mission") || tokens.get(i).is("force")) {
                return i + 1;
            }
        }
        return from;
    }

    /** The name of the mission that "the mission" means, as the article writes it shortest. */
    static @Nullable String missionNear(Reading sentence) {
        Antecedent meant = sentence.mission(0);
        if (meant == null) {
            return null;
        }
        String shortest = null;
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 12); i--) {
            List<Token> tokens = sentence.context().sentences().get(i).tokens();
            for (Placed placed : sentence.context().mentions(i)) {
                if (placed.mention() instanceof MissionNamed named
                        && named.mission().equals(meant.mission())) {
                    String written = sentence.context()
                            .written(
                                    tokens.get(placed.from()).start(),
                                    tokens.get(placed.to() - 1).end());
                    int bracket = written.indexOf('(');
                    String acronym = bracket > 0
                            ? written.substring(bracket + 1)
                                    .replaceAll("[()]", "")
                                    .strip()
                            : written;
                    shortest = shortest == null || acronym.length() < shortest.length() ? acronym : shortest;
                }
            }
        }
        return shortest;
    }

    /** "for Peace and Security", "of Foreign Affairs": a field of work, no country and no organisation. */
    private static int field(Reading sentence, List<Token> tokens, int end) {
        if (end + 1 >= tokens.size()
                || !(tokens.get(end).is("for") || tokens.get(end).is("of"))) {
            return end;
        }
        int at = tokens.get(end + 1).is("the") ? end + 2 : end + 1;
        int start = at;
        while (at < tokens.size()
                && at < start + 8
                && mention(sentence, at) == null
                && (at == start && OfficeFields.begins(tokens.get(at)) || !PersonNames.starts(sentence, tokens, at))
                && (tokens.get(at).isCapital() || isJoint(tokens, at, start))) {
            at++;
        }
        return at > start && !STATES.contains(tokens.get(start).word())
                ? at
                : fieldOrNone(sentence, tokens, start, end);
    }

    private static int fieldOrNone(Reading sentence, List<Token> tokens, int start, int end) {
        // "Minister for Defence , Orla Fennelly": one word of field before a name.
        boolean one = start < tokens.size()
                && mention(sentence, start) == null
                && tokens.get(start).isCapital()
                && start + 1 < tokens.size()
                && tokens.get(start + 1).is(",")
                && !STATES.contains(tokens.get(start).word());
        return one ? start + 1 : small(sentence, tokens, start, end);
    }

    /** "Commissioner for peace and security , Bakari Diallo": a field in small letters, up to the comma before a name. */
    private static int small(Reading sentence, List<Token> tokens, int start, int end) {
        int at = start;
        while (at < tokens.size() && at < start + 7 && tokens.get(at).isWord() && mention(sentence, at) == null) {
            at++;
        }
        boolean field = at > start
                && at < tokens.size()
                && tokens.get(at).is(",")
                && !tokens.get(start).isCapital()
                && PersonNames.starts(sentence, tokens, at + 1);
        return field ? at : end;
    }

    private static boolean isJoint(List<Token> tokens, int at, int start) {
        boolean joint = tokens.get(at).is("and")
                || tokens.get(at).is(",")
                || tokens.get(at).is("the");
        if (!joint
                || at == start
                || at + 1 >= tokens.size()
                || !tokens.get(at + 1).isCapital()) {
            return false;
        }
        if (!tokens.get(at).is(",")) {
            return true;
        }
        // A comma goes on only within "Political Affairs, Peace and Security".
        for (int k = at + 1; k < Math.min(tokens.size(), at + 4); k++) {
            if (tokens.get(k).is("and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(Token token) {
        return token.is("of") || token.is("for") || token.is("to") || token.is("in");
    }

    static boolean isSecretaryGeneral(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is("secretary")
                && tokens.get(i + 1).is("-")
                && tokens.get(i + 2).is("general");
    }

    private static @Nullable Placed mention(Reading sentence, int from) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.from() == from) {
                return placed;
            }
        }
        return null;
    }

    /** How a fact names whose office it is; null for what has no offices. */
    static @Nullable String name(Reading sentence, Placed placed) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        return switch (placed.mention()) {
            case CountryNamed named -> named.country().name();
            case OrganisationNamed named -> named.organisation().name();
            case MissionNamed named -> {
                String written = sentence.context()
                        .written(
                                tokens.get(placed.from()).start(),
                                tokens.get(placed.to() - 1).end());
                int bracket = written.indexOf('(');
                yield bracket > 0
                        ? written.substring(bracket + 1).replaceAll("[()]", "").strip()
                        : written.replaceFirst(" mission$", "");
            }
            default -> null;
        };
    }
}
