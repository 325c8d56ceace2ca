package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** "Kenyan President William Ruto", "Normil Rameau, Director of the National Police". */
final class OfficialRule implements Rule {

    /** Words that mark an office's organisation as one of a state. */
    private static final Set<String> STATE = Set.of(
            "council",
            "national",
            "police",
            "ministry",
            "republic",
            "parliament",
            "senate",
            "army",
            "forces",
            "commission",
            "union",
            "nations",
            "government",
            "assembly",
            "armed",
            "defence",
            "defense",
            "state",
            "presidential",
            "mission",
            "force",
            "security",
            "court",
            "community");

    /** Who held an office once does not identify its holder. */
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "president",
                "minister",
                "secretary",
                "chancellor",
                "advisor",
                "adviser",
                "ambassador",
                "representative",
                "envoy",
                "commander",
                "commissioner",
                "chief",
                "inspector",
                "chairperson",
                "chairman",
                "director",
                "head",
                "rapporteur",
                "king",
                "governor",
                "expert",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "coordinator",
                "chair",
                "administrator",
                "undersecretary",
                "diplomat",
                "attorney",
                "heads",
                "leads",
                "commands",
                "chairs");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!sentence.context().concernsOffices()) {
            return;
        }
        List<Token> tokens = sentence.shape().sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = Roles.end(tokens, i);
            if (end > i) {
                i = Math.max(end, office(sentence, tokens, i, end, findings)) - 1;
            }
        }
    }

    /** Reads one office; gives the token after all that belongs to it. */
    private static int office(Reading sentence, List<Token> tokens, int from, int end, Findings findings) {
        if (from > 0 && FORMER.contains(tokens.get(from - 1).word())) {
            return end;
        }
        if (OfficePhrase.isSecretaryGeneral(tokens, from)
                && end < tokens.size()
                && tokens.get(end).is("'s")) {
            return end;
        }
        String plain = words(tokens, from, end);
        OfficePhrase phrase = OfficePhrase.behind(sentence, tokens, from, end);
        String role = title(plain) + field(sentence, tokens, end, phrase.roleEnd());
        PersonNames.Name after = PersonNames.at(sentence, tokens, phrase.end());
        if (after == null && phrase.end() > end) {
            after = PersonNames.at(sentence, tokens, end);
        }
        String left = OfficeOwners.isMissions(sentence, tokens, from)
                ? OfficePhrase.missionNear(sentence)
                : OfficeOwners.ownerBefore(sentence, from);
        boolean compound = from > 0
                && tokens.get(from - 1).isCapital()
                && !tokens.get(from - 1).is("the")
                && left == null
                && sentence.shape().mentions().stream().noneMatch(p -> p.to() == from);
        boolean common = Roles.isCommon(plain);
        String of = phrase.owner() == null ? left : phrase.owner();
        // "President, Acme Holdings" introduces no person, and a director or head needs a state or organisation.
        boolean apart =
                common && of == null && tokens.size() > end && tokens.get(end).is(",");
        if (after != null && !compound && !apart && (tokens.get(from).isCapital() || !common || of != null)) {
            if (of == null) {
                of = OfficeOwners.placeAt(sentence, tokens, after.to());
            }
            if (of == null) {
                of = OfficeOwners.supposed(sentence, plain, from);
            }
            if (of == null && common) {
                return end;
            }
            add(
                    sentence,
                    after,
                    role,
                    of,
                    tokens.get(from).start(),
                    OfficeOwners.end(sentence, tokens, after.to()),
                    findings);
            return after.to();
        }
        PersonNames.Name named = behindIs(sentence, tokens, phrase.end());
        if (named != null && (phrase.owner() != null || left != null)) {
            add(
                    sentence,
                    named,
                    role,
                    phrase.owner() == null ? left : phrase.owner(),
                    tokens.get(from).start(),
                    named.end(),
                    findings);
            return named.to();
        }
        before(sentence, tokens, from, end, phrase, role, findings);
        return phrase.end();
    }

    private static final Phrase APPOINTED = Phrase.compile(
            "(?<![^ ])(?:appoint[a-z]*|nam(?:es|ed|ing)|nominat[a-z]*|confirm[a-z]*|elect(?:s|ed|ion)|sworn in|serv(?:es|ed|ing))(?![^ ])");

    private static boolean isAppointed(Reading sentence) {
        return APPOINTED.matcher(sentence.text()).find();
    }

    /** "The head of the mission there, M1, is NAME": the name that an office is told to have. */
    private static PersonNames.@Nullable Name behindIs(Reading sentence, List<Token> tokens, int end) {
        int at = end;
        while (at < tokens.size()
                && at < end + LONGEST_ASIDE
                && !tokens.get(at).is("is")
                && !tokens.get(at).is("was")) {
            boolean aside = at > end
                    || tokens.get(at).is(",")
                    || tokens.get(at).is("there")
                    || tokens.get(at).is("here");
            if (!aside) {
                return null;
            }
            at++;
        }
        return at + 1 < tokens.size() && at < end + LONGEST_ASIDE ? PersonNames.at(sentence, tokens, at + 1) : null;
    }

    private static final int LONGEST_ASIDE = 6;

    /** The field behind an office, as written; with a space before it. */
    private static String field(Reading sentence, List<Token> tokens, int end, int roleEnd) {
        return roleEnd == end
                ? ""
                : " "
                        + sentence.context()
                                .written(
                                        tokens.get(end).start(),
                                        tokens.get(roleEnd - 1).end());
    }

    /** "Name, [country's] office [of the organisation]". */
    private static void before(
            Reading sentence,
            List<Token> tokens,
            int from,
            int end,
            OfficePhrase phrase,
            String title,
            Findings findings) {
        int comma = OfficeFields.start(tokens, from);
        while (comma > 0 && OfficeOwners.isAdjective(tokens.get(comma - 1))) {
            comma--;
        }
        int adjectives = comma;
        Placed owner = sentence.shape().mentions().stream()
                .filter(p -> p.to() == adjectives
                        || (p.to() == adjectives - 1
                                && tokens.get(adjectives - 1).is("'s")))
                .findFirst()
                .orElse(null);
        if (owner == null
                && comma > 4
                && tokens.get(comma - 1).is("'s")
                && OfficePhrase.isSecretaryGeneral(tokens, comma - 4)) {
            comma -= 4;
        }
        int missions = OfficeOwners.missionsStart(sentence, tokens, from);
        comma = missions < from ? missions - 1 : owner == null ? comma - 1 : owner.from() - 1;
        if (comma >= 0
                && (tokens.get(comma).is("the")
                        || tokens.get(comma).is("a") && (owner != null || phrase.owner() != null))) {
            comma--;
        }
        if (comma > 1
                && (tokens.get(comma).is("is") || tokens.get(comma).is("was"))
                && tokens.get(comma - 1).is("who")) {
            comma -= 2;
        }
        if (comma < 1 || !(tokens.get(comma).is(",") || tokens.get(comma).is("as") && isAppointed(sentence))) {
            return;
        }
        PersonNames.Name name = PersonNames.before(sentence, tokens, comma);
        if (name == null) {
            return;
        }
        String role = words(tokens, from, end);
        int organisation = phrase.owner() == null && phrase.roleEnd() == end ? organisationEnd(tokens, end) : end;
        boolean state = phrase.owner() != null || isState(sentence, tokens, end, organisation);
        String of = phrase.owner() != null
                ? phrase.owner()
                : missions < from
                        ? OfficePhrase.missionNear(sentence)
                        : owner == null ? null : OfficeOwners.name(owner.mention());
        if (of == null && organisation == end) {
            of = OfficeOwners.placeAt(sentence, tokens, end);
        }
        if (Roles.isCommon(role) && of == null && !state) {
            return;
        }
        if (organisation > end && !state) {
            return;
        }
        String full = title
                + (organisation > end
                        ? " "
                                + sentence.context()
                                        .written(
                                                tokens.get(end).start(),
                                                tokens.get(organisation - 1).end())
                        : "");
        if (of == null) {
            of = organisation > end
                    ? OfficeOwners.nearestCountry(sentence, name.from())
                    : OfficeOwners.supposed(sentence, role, name.from());
        }
        add(
                sentence,
                name,
                full,
                of,
                tokens.get(name.from()).start(),
                tokens.get(Math.max(Math.max(end, phrase.end()), organisation) - 1)
                        .end(),
                findings);
    }

    private static void add(
            Reading sentence,
            PersonNames.Name name,
            String role,
            @Nullable String of,
            int start,
            int end,
            Findings findings) {
        String known = sentence.context().office(name.written(), role, of);
        String owner = of == null ? known : of;
        if (!sentence.context().isOnTopic() && !sentence.context().hostsMission(owner)) {
            return;
        }
        Mission mission = sentence.context().missionConcerning(owner);
        findings.add(
                sentence,
                mission,
                new Span(Math.min(start, name.start()), Math.max(end, name.end())),
                owner == null ? 0.75 : 0.9,
                header -> new OfficialIdentified(header, name.written(), role, owner));
    }

    /** The end of "of the Transitional Presidential Council" behind an office; the same place when there is none. */
    private static int organisationEnd(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size()
                || !(tokens.get(end).is("of") || tokens.get(end).is("for"))) {
            return end;
        }
        int at = tokens.get(end + 1).is("the") ? end + 2 : end + 1;
        int start = at;
        while (at < tokens.size()
                && (tokens.get(at).isCapital()
                        || (at > start
                                && (tokens.get(at).is("and")
                                        || tokens.get(at).is("of")
                                        || tokens.get(at).is("the"))
                                && at + 1 < tokens.size()
                                && tokens.get(at + 1).isCapital()))) {
            at++;
        }
        return at > start ? at : end;
    }

    private static boolean isState(Reading sentence, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STATE.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return sentence.shape().mentions().stream()
                .anyMatch(p -> p.from() >= from
                        && p.to() <= to
                        && "COMB".indexOf(p.mention().letter()) >= 0);
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(tokens.get(i).word());
        }
        return out.toString();
    }

    private static String title(String role) {
        StringBuilder out = new StringBuilder();
        for (String word : List.of(role.replace(" - ", "-").split(" ", -1))) {
            boolean small = word.equals("of") || word.equals("for") || word.equals("the");
            out.append(out.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        String joined = out.toString();
        return joined.replace("-general", "-General").replace("-secretary", "-Secretary");
    }
}
