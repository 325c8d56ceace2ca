package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.NationalParliaments;

/** Which body a sentence lets decide: one it names, a parliament, an organisation's leaders, or "the council". */
final class Councils {

    private static final String CHAMBER =
            "(?<chamber>parliament|lawmakers|legislators|assembly|senate|senators|mps|deputies|lower house|upper house|house of representatives)";

    private static final Phrase PARLIAMENT = Phrase.compile("(?<![^ ])(?:(?<adjective>[CA]\\d+)(?: 's)? (?:[a-z]+ )?"
            + CHAMBER + "|(?:parliament|lawmakers) (?:of|in) (?:the )?(?<name>C\\d+))(?![^ ])");

    /** "The bloc's leaders" and "a SADC summit": an organisation decides through its highest body. */
    private static final Phrase LEADERS = Phrase.compile(
            "(?<o>O\\d+)(?: 's)?(?: -)? (?:(?:extraordinary|member|foreign|defence|defense|double) )*(?:summit|leaders|heads of state|states|ministers|governments|chiefs|members)(?![^ ])"
                    + "|(?:heads of state|leaders|summit|ministers|member states|authority|council)(?: and government)? of (?:the )?(?<of>O\\d+)");

    private static final Phrase REGION = Phrase.compile(
            "(?<![^ ])(?<region>southern african|west african|east african) (?:heads of state|leaders|presidents|bloc|states|nations|governments)(?![^ ])");

    private static final Phrase PLAIN = Phrase.compile(
            "(?<![^ ])(?:(?:the|a|divided|unanimous|15 - member|N\\d+ - member)(?: (?:divided|unanimous))? (?:council|15 - member body|N\\d+ - member (?:body|council))(?! (?:of|for|on foreign))(?![^ ])"
                    + "|(?:the|all|its) (?:15|N\\d+) (?:council )?members(?![^ ])|the body(?![^ ])|member states(?![^ ]))");

    private static final Phrase OF_MEMBERS = Phrase.compile("(?<![^ ])council (?:members|diplomats|'s)(?![^ ])");

    private static final Phrase NEW_YORK = Phrase.compile(
            "(?<![^ ])(?:council(?: chamber)? in new york|(?:world body|un|united nations) 's (?:top|main|highest|most powerful) (?:security )?(?:body|panel|organ)|15 - nation (?:council|body))(?![^ ])");

    /** What only members of a parliament are called and do. */
    private static final Phrase HOUSE = Phrase.compile(
            "(?<![^ ])(?:motion|lawmakers|deputies|mps|legislators|house|chamber|plenary|majority of (?:the )?members|N\\d+ members voted)(?![^ ])");

    private static final Phrase ABROAD = Phrase.compile(
            "M\\d+|\\b(?:mission|missions abroad|force|troops|soldiers|deployment|peacekeepers|peacekeeping|contribution|participation)\\b");

    private static final Phrase RESOLUTION = Phrase.compile("R\\d+");

    static final Body SECURITY_COUNCIL = new Body("UN Security Council", "America/New_York");

    private Councils() {}

    /** The body nearest an offset; null when the sentence lets nobody vote, or somebody who decides on no mission. */
    static @Nullable Body voting(Reading sentence, int offset, @Nullable Antecedent mission) {
        String text = sentence.text();
        Body parliament = parliament(sentence, offset, mission);
        if (parliament != null) {
            return parliament;
        }
        Body named = sentence.body(offset);
        if (named != null) {
            return named;
        }
        if (PARLIAMENT.matcher(text).find()) {
            return null;
        }
        Body leaders = leaders(sentence);
        if (leaders != null) {
            return leaders;
        }
        if (RESOLUTION.matcher(text).find()) {
            return SECURITY_COUNCIL;
        }
        if (NEW_YORK.matcher(text).find()) {
            return SECURITY_COUNCIL;
        }
        boolean plain = PLAIN.matcher(text).find() || OF_MEMBERS.matcher(text).find();
        return plain && mission != null ? meant(sentence, mission) : null;
    }

    /** True when a parliament decides there. */
    static boolean isParliament(String text) {
        return PARLIAMENT.matcher(text).find();
    }

    /** The body that decides what a sentence tells about a mission, named or not. */
    static Body deciding(Reading sentence, int offset, Antecedent mission) {
        Body voting = voting(sentence, offset, mission);
        voting = voting == null ? chamber(sentence) : voting;
        if (voting != null) {
            return voting;
        }
        for (Reading neighbour : sentence.neighbours()) {
            boolean others = neighbour.shape().mentions().stream()
                    .anyMatch(p -> p.mention() instanceof Mention.MissionNamed named
                            && !named.mission().equals(mission.mission()));
            Body body = others ? null : neighbour.body(0);
            if (body != null) {
                return body;
            }
        }
        Body acted = PLAIN.matcher(sentence.text()).find() ? null : actedBefore(sentence, mission);
        return acted != null ? acted : meant(sentence, mission);
    }

    /** The body that an earlier sentence let decide on the same mission. */
    private static @Nullable Body actedBefore(Reading sentence, Antecedent mission) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Reading before = new Reading(sentence.context(), i);
            boolean others = before.shape().mentions().stream()
                    .anyMatch(p -> p.mention() instanceof Mention.MissionNamed named
                            && !named.mission().equals(mission.mission()));
            Matcher acted = ACTED.matcher(before.text());
            Body body = others || !acted.find() ? null : before.body(acted.start());
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** "The members approved the motion": those of the parliament that the article named last. */
    static @Nullable Body chamber(Reading sentence) {
        Body last = HOUSE.matcher(sentence.text()).find() ? last(sentence) : null;
        return last == null || last.name().endsWith("Council") ? null : last;
    }

    private static @Nullable Body last(Reading sentence) {
        for (int i = sentence.index(); i >= 0; i--) {
            for (Mention.Placed placed : sentence.context().mentions(i)) {
                if (placed.mention() instanceof Mention.BodyNamed named) {
                    return named.body();
                }
            }
        }
        return null;
    }

    /** How many sentences a reader keeps in mind who decided. */
    private static final int MEMORY = 8;

    private static final Phrase ACTED = Phrase.compile(
            "(?<![^ ])(?:extended|prolonged|renewed|voted|adopted|approved|agreed|decided|endorsed)(?![^ ])");

    /** "The Council": the one that the article named last before, else the one that decides on the mission. */
    private static Body meant(Reading sentence, Antecedent mission) {
        Body own = mission.mission().body();
        for (int i = sentence.index(); i >= 0; i--) {
            List<Mention.Placed> mentions = sentence.context().mentions(i);
            if (i < sentence.index() && isOnlyOnOthers(mentions, mission)) {
                continue;
            }
            for (Mention.Placed placed : mentions) {
                if (placed.mention() instanceof Mention.BodyNamed named) {
                    // A parliament or a summit is no council.
                    return named.body().name().endsWith("Council") ? named.body() : own;
                }
            }
        }
        boolean council = own.equals(SECURITY_COUNCIL) || own.name().equals("EU Council");
        return council || !PLAIN.matcher(sentence.text()).find() ? own : SECURITY_COUNCIL;
    }

    /** What another body decided on another mission tells nothing of this one. */
    private static boolean isOnlyOnOthers(List<Mention.Placed> mentions, Antecedent mission) {
        boolean others = false;
        for (Mention.Placed placed : mentions) {
            if (placed.mention() instanceof Mention.MissionNamed named) {
                if (named.mission().equals(mission.mission())) {
                    return false;
                }
                others = true;
            }
        }
        return others;
    }

    private static @Nullable Body parliament(Reading sentence, int offset, @Nullable Antecedent mission) {
        Matcher matcher = PARLIAMENT.matcher(sentence.text());
        while (matcher.find()) {
            boolean adjective = matcher.group("adjective") != null;
            Country country = sentence.country(adjective ? matcher.group("adjective") : matcher.group("name"));
            if (country != null
                    && mission != null
                    && ABROAD.matcher(decided(sentence.text(), offset)).find()) {
                boolean senate = adjective && matcher.group("chamber").startsWith("sena");
                return senate ? new Body("Senate of " + country.name(), "UTC") : NationalParliaments.of(country);
            }
        }
        return null;
    }

    /** What a parliament voted on: from its verb to the end of the clause. */
    private static String decided(String text, int offset) {
        int end = Clauses.end(text, offset);
        return text.substring(offset, end);
    }

    private static @Nullable Body leaders(Reading sentence) {
        Matcher matcher = LEADERS.matcher(sentence.text());
        if (matcher.find()) {
            String placeholder = matcher.group("o") == null ? matcher.group("of") : matcher.group("o");
            Mention.OrganisationNamed named = sentence.shape().mention(placeholder, Mention.OrganisationNamed.class);
            return named == null || named.organisation().acronym().equals("UN")
                    ? null
                    : named.organisation().body();
        }
        Matcher region = REGION.matcher(sentence.text());
        if (!region.find()) {
            return null;
        }
        return switch (region.group("region")) {
            case "southern african" -> new Body("SADC Summit", "Africa/Gaborone");
            case "west african" -> new Body("ECOWAS Authority", "Africa/Lagos");
            default -> new Body("EAC Summit", "Africa/Dar_es_Salaam");
        };
    }
}
