package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** The number and the day of the resolution behind an act, in its sentence or in the ones beside it. */
final class Resolutions {

    private static final Phrase NUMBER = Phrase.compile("(?<![^ ])R\\d+(?![^ ])");

    private static final Phrase RECALLED =
            Phrase.compile("(?:recalling|replaces|following|amending) (?:the |its |UN )?$");

    private static final Phrase ACT =
            Phrase.compile("(?<![^ ])(?:adopt|vote|voted|resolution|unanimous|decision|text)[a-z]*(?![^ ])|R\\d+");

    private static final Phrase PROLONGING = Phrase.compile("(?<![^ ])(?:exten|renew|prolong|reauthori)[a-z]*(?![^ ])");

    private Resolutions() {}

    /** The number nearest an offset, else one that a sentence beside it tells of the same act. */
    static @Nullable String of(Reading sentence, int near, Mission mission, List<Span> further) {
        String own = nearest(sentence, near);
        if (own != null) {
            return own;
        }
        for (Reading neighbour : sentence.neighbours()) {
            boolean act = ACT.matcher(neighbour.text()).find()
                    && !PROLONGING.matcher(neighbour.text()).find();
            String number = act && !isAboutOther(neighbour, mission) ? nearest(neighbour, 0) : null;
            if (number != null) {
                further.add(neighbour.whole());
                return number;
            }
        }
        return adoptedFurtherDown(sentence, mission, further);
    }

    private static final int DOWN = 5;

    private static final Phrase ADOPTING =
            Phrase.compile("(?<![^ ])(?:adopting|adopted|adopts)(?: the)? R\\d+(?![^ ])");

    /** "Adopting resolution 9999, the Council decided that the mission would …", a few sentences on. */
    private static @Nullable String adoptedFurtherDown(Reading sentence, Mission mission, List<Span> further) {
        int last = Math.min(sentence.context().sentences().size() - 1, sentence.index() + DOWN);
        for (int i = sentence.index() + 1; i <= last; i++) {
            Reading down = new Reading(sentence.context(), i);
            boolean same = down.shape().mentions().stream()
                    .anyMatch(p -> p.mention() instanceof MissionNamed named
                            && named.mission().equals(mission));
            if (same
                    && ADOPTING.matcher(down.text()).find()
                    && !PROLONGING.matcher(down.text()).find()
                    && !isAboutOther(down, mission)) {
                further.add(down.whole());
                return nearest(down, 0);
            }
        }
        return null;
    }

    /** The day of the act when a sentence beside it tells: "Monday's vote". */
    static @Nullable DateWindow dayAround(Reading sentence, Mission mission, String zone, List<Span> further) {
        for (Reading neighbour : sentence.neighbours()) {
            Matcher act = ACT.matcher(neighbour.text());
            if (act.find() && !PROLONGING.matcher(neighbour.text()).find() && !isAboutOther(neighbour, mission)) {
                DateWindow day = ActDays.ofDecision(neighbour, act.start(), act.end(), zone);
                if (day != null) {
                    further.add(neighbour.whole());
                    return day;
                }
            }
        }
        return lead(sentence, mission, zone, further);
    }

    /** "The Council voted on Friday to send peacekeepers", at the head of an article that tells the rest further down. */
    private static @Nullable DateWindow lead(Reading sentence, Mission mission, String zone, List<Span> further) {
        DateWindow met = ofMeeting(sentence, zone, further);
        if (met != null) {
            return met;
        }
        for (int i = 0; i < Math.min(2, sentence.index()); i++) {
            Reading lead = new Reading(sentence.context(), i);
            Matcher vote = CREATING_VOTE.matcher(lead.text());
            if (vote.find() && !PROLONGING.matcher(lead.text()).find() && !isAboutOther(lead, mission)) {
                DateWindow day = ActDays.ofDecision(lead, vote.start(), vote.end(), zone);
                if (day != null) {
                    further.add(lead.whole());
                    return day;
                }
            }
        }
        return null;
    }

    /** "At its 1057th meeting, held on 14 January": the day of what a communiqué decides further down. */
    static @Nullable DateWindow ofMeeting(Reading sentence, String zone, List<Span> further) {
        for (int i = 0; i < Math.min(2, sentence.index()) && ENACTING.begins(sentence.text()); i++) {
            Reading lead = new Reading(sentence.context(), i);
            Matcher meeting = MEETING.matcher(lead.text());
            DateWindow day = meeting.find() ? ActDays.ofDecision(lead, meeting.start(), meeting.end(), zone) : null;
            if (day != null) {
                further.add(lead.whole());
                return day;
            }
        }
        return null;
    }

    /** A paragraph of the communiqué itself, not of a report about it. */
    private static final Phrase ENACTING = Phrase.compile(
            "(?:N\\d+ [.)] )?(?:decides|authori[sz]es|establishes|approves|endorses|agrees|mandates|resolves)(?![^ ])");

    private static final Phrase MEETING = Phrase.compile("(?<![^ ])(?:meeting|session|summit|communiqu[eé])(?![^ ])");

    private static final Phrase CREATING_VOTE = Phrase.compile(
            "(?<![^ ])(?:voted|agreed|decided|approved|authori[sz]ed|created|established|set up)(?: [^ ;.]+){0,8}? (?:to (?:send|authori[sz]e|establish|create|deploy|set up|approve)|peacekeepers|force|mission|operation|troops)(?![^ ])");

    private static @Nullable String nearest(Reading sentence, int near) {
        String text = sentence.text();
        Matcher matcher = NUMBER.matcher(text);
        String best = null;
        int least = Integer.MAX_VALUE;
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 24), matcher.start());
            int away = Math.abs(matcher.start() - near);
            if (away < least && !RECALLED.matcher(before).find()) {
                least = away;
                best = matcher.group();
            }
        }
        ResolutionNumber number = sentence.shape().mention(best, ResolutionNumber.class);
        return number == null ? null : number.number();
    }

    private static boolean isAboutOther(Reading neighbour, Mission mission) {
        return neighbour.shape().mentions().stream()
                .anyMatch(p -> p.mention() instanceof MissionNamed named
                        && !named.mission().equals(mission));
    }
}
