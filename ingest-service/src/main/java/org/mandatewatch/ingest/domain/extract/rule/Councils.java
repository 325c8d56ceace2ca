package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** Which body a sentence lets vote: one it names, a national parliament, or "the council" of the article's mission. */
final class Councils {

    private static final Pattern PARLIAMENT = Pattern.compile(
            "(?<![^ ])(?:(?<adjective>[CA]\\d+)(?: 's)? (?:[a-z]+ )?(?:parliament|lawmakers|legislators|assembly|senate|mps)|(?:parliament|lawmakers) (?:of|in) (?<name>C\\d+))(?![^ ])");

    private static final Pattern PLAIN = Pattern.compile(
            "(?<![^ ])(?:the|15 - member|N\\d+ - member) (?:council|body|15 - member body|N\\d+ - member (?:body|council))(?! (?:of|for))(?![^ ])");

    private static final Pattern OF_MEMBERS = Pattern.compile("(?<![^ ])council (?:members|diplomats)(?![^ ])");

    private static final Pattern ABROAD =
            Pattern.compile("M\\d+|\\b(?:mission|force|troops|soldiers|deployment|peacekeepers)\\b");

    static final Body SECURITY_COUNCIL = new Body("UN Security Council", "America/New_York");

    private Councils() {}

    /** The body nearest an offset; null when the sentence lets nobody vote, or somebody who decides on no mission. */
    static @Nullable Body voting(Reading sentence, int offset, @Nullable Antecedent mission) {
        Body named = sentence.body(offset);
        if (named != null) {
            return named;
        }
        String text = sentence.text();
        Matcher parliament = PARLIAMENT.matcher(text);
        if (parliament.find()) {
            String placeholder =
                    parliament.group("adjective") == null ? parliament.group("name") : parliament.group("adjective");
            Country country = sentence.country(placeholder);
            boolean aboutMission = mission != null && ABROAD.matcher(text).find();
            return country != null && aboutMission ? new Body("Parliament of " + country.name(), "UTC") : null;
        }
        if (mission != null
                && (PLAIN.matcher(text).find() || OF_MEMBERS.matcher(text).find())) {
            return mission.mission().body();
        }
        return null;
    }
}
