package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Placeholders;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** "Le président kényan William Ruto", "Antonio Guterres, secrétaire général de l'ONU". */
final class OfficialRule implements Rule {

    private static final Phrase FORMER =
            Phrase.compile("(?<![^ ])(?:ancien|ancienne|ex|ex -|feu|futur|future|defunt)(?: -)? $");

    private static final Phrase COUNTERPART = words("homologue (?<a>A\\d+)");

    private static final Phrase BEHIND_NAME = Phrase.compile(
            "(?:,|\\(|, (?:le|la|l'|son|sa|actuel|nouveau|nouvelle|nouvel|le nouveau|la nouvelle))(?: (?:le|la|l'|nouveau|nouvelle))? $");

    private static final Phrase NATIONAL_POLICE =
            Phrase.compile("^ de la police nationale(?: (?:d' |de |du )?(?<c>[CA]\\d+))?");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "pres", "vice", "prem", "mini", "secr", "chef", "amba", "repr", "envo", "comm", "dire", "port", "haut",
                "chan", "emis", "coor", "homo", "tete");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!sentence.context().concernsOffices()) {
            return;
        }
        String text = sentence.text();
        boolean[] taken = new boolean[text.length() + 1];
        String lastRole = null;
        for (Offices office : Offices.ALL) {
            Matcher matcher = office.pattern().matcher(text);
            while (matcher.find()) {
                if (taken[matcher.start()]
                        || FORMER.matcher(text.substring(0, matcher.start())).find()) {
                    continue;
                }
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    taken[i] = true;
                }
                if (holder(sentence, matcher, office, findings)) {
                    lastRole = office.role();
                }
            }
        }
        Matcher counterpart = COUNTERPART.matcher(text);
        if (lastRole != null && counterpart.find()) {
            PersonNames.Name name = after(sentence, counterpart.end());
            if (name != null) {
                add(sentence, name, lastRole, owner(sentence, counterpart.group("a")), counterpart, findings);
            }
        }
        head(sentence, findings);
    }

    private static boolean holder(Reading sentence, Matcher matcher, Offices office, Findings findings) {
        String of = owner(sentence, matcher, office);
        int end = matcher.end();
        Matcher police = NATIONAL_POLICE.matcher(sentence.text().substring(end));
        if (office.role().equals("Director General") && police.find()) {
            end += police.end();
            of = policeOf(sentence, police.group("c"));
        }
        if (of == null && office.role().equals("Spokesperson")) {
            of = missionsOwn(sentence, matcher.start());
        }
        if (of == null && office.common()) {
            return false;
        }
        if (of == null) {
            of = nation(sentence, matcher.start());
        }
        PersonNames.Name name = after(sentence, end);
        if (name == null
                && BEHIND_NAME
                        .matcher(sentence.text().substring(0, matcher.start()))
                        .find()) {
            name = before(sentence, matcher.start());
        }
        if (name == null) {
            return false;
        }
        add(sentence, name, office.role(), of, matcher, findings);
        return true;
    }

    /** "Police nationale" is that of the country named with it, else of the article's mission. */
    private static @Nullable String policeOf(Reading sentence, @Nullable String placeholder) {
        Mention mention = placeholder == null ? null : sentence.shape().mention(placeholder);
        if (mention instanceof CountryNamed named) {
            return named.country().name() + " National Police";
        }
        Mission main = sentence.context().mainMission();
        return main == null || main.host() == null
                ? "National Police"
                : main.host().name() + " National Police";
    }

    /** "Sa porte-parole": that of the mission which the sentence is about. */
    private static @Nullable String missionsOwn(Reading sentence, int at) {
        boolean own = sentence.text().substring(0, at).matches(".*(?<![^ ])(?:sa|son) $");
        Antecedent mission = own ? sentence.mission(at) : null;
        return mission == null ? null : mission.mission().id().value().toUpperCase(Locale.ROOT);
    }

    /** The country named last before an office of state, else the one where the article's mission works. */
    private static @Nullable String nation(Reading sentence, int before) {
        String last = null;
        for (Placed placed : sentence.shape().mentions()) {
            int at = sentence.text().indexOf(Placeholders.written(sentence.shape(), placed));
            if (at < before && placed.mention() instanceof CountryNamed named) {
                last = named.country().name();
            }
        }
        if (last == null
                && sentence.index() == 1
                && sentence.context().sentences().getFirst().heading()) {
            for (Placed placed : sentence.context().mentions(0)) {
                last = placed.mention() instanceof CountryNamed named
                        ? named.country().name()
                        : last;
            }
        }
        Mission main = sentence.context().mainMission();
        return last != null || main == null || main.host() == null
                ? last
                : main.host().name();
    }

    private static final Phrase AT_THE_HEAD = words("à la tete de la commission de l' O\\d+");

    private static void head(Reading sentence, Findings findings) {
        Matcher matcher = AT_THE_HEAD.matcher(sentence.text());
        PersonNames.Name name = matcher.find() ? before(sentence, matcher.start()) : null;
        if (name != null) {
            add(sentence, name, "Chairperson", "African Union Commission", matcher, findings);
        }
    }

    private static @Nullable String owner(Reading sentence, Matcher matcher, Offices office) {
        for (String group : List.of("c", "a", "b")) {
            String placeholder = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
            String owner = owner(sentence, placeholder);
            if (owner != null) {
                return office.role().equals("Chairperson") ? office.of() : owner;
            }
        }
        return office.of();
    }

    private static @Nullable String owner(Reading sentence, @Nullable String placeholder) {
        Mention mention = placeholder == null ? null : sentence.shape().mention(placeholder);
        return switch (mention) {
            case CountryNamed named -> named.country().name();
            case OrganisationNamed named -> named.organisation().name();
            case MissionNamed named -> named.mission().id().value().toUpperCase(Locale.ROOT);
            case null, default -> null;
        };
    }

    private static PersonNames.@Nullable Name after(Reading sentence, int end) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        return PersonNames.at(sentence, tokens, tokenAt(sentence, tokens, end + 1));
    }

    private static PersonNames.@Nullable Name before(Reading sentence, int start) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        int at = tokenAt(sentence, tokens, start);
        while (at > 0
                && !tokens.get(at - 1).isCapital()
                && (tokens.get(at - 1).is(",")
                        || tokens.get(at - 1).is("(")
                        || tokens.get(at - 1).word().length() <= 8)) {
            at--;
            if (tokens.get(at).is(",") || tokens.get(at).is("(")) {
                break;
            }
        }
        return PersonNames.before(sentence, tokens, at);
    }

    private static int tokenAt(Reading sentence, List<Token> tokens, int offset) {
        if (offset >= sentence.text().length()) {
            return tokens.size();
        }
        int start = sentence.shape().articleStart(offset);
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < start) {
            at++;
        }
        return at;
    }

    private static void add(
            Reading sentence,
            PersonNames.Name name,
            String role,
            @Nullable String of,
            Matcher office,
            Findings findings) {
        String known = sentence.context().office(name.written(), role, of);
        String owner = of == null ? known : of;
        if (!sentence.context().isOnTopic() && !sentence.context().hostsMission(owner)) {
            return;
        }
        Mission mission = sentence.context().missionConcerning(owner);
        Span words = sentence.words(office.start(), office.end());
        findings.add(
                sentence,
                mission,
                new Span(Math.min(words.start(), name.start()), Math.max(words.end(), name.end())),
                owner == null ? 0.75 : 0.9,
                header -> new OfficialIdentified(header, name.written(), role, owner));
    }
}
