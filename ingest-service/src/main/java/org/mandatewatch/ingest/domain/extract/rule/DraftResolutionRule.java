package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "A draft resolution, circulated by the United States and Ecuador." */
final class DraftResolutionRule implements Rule {

    /** What happens to a draft, whoever is behind it. */
    private static final Phrase UNSPONSORED = Phrase.compile(
            "(?<![^ ])" + Sponsors.DRAFT
                    + "(?: ,)?(?: [^ ;.]+){0,8}? (?:circulated|distributed|seen by|obtained by|(?:gone|went|sent|handed|given|shown|reached|landed) (?:to |on |with )?(?:(?:the|its|all|other|fellow|desks of|rest of) ){0,4}(?:(?:B\\d+|council)(?: 's)? )?(?:other )?(?:N\\d+ )?(?:council )?(?:members|delegations|colleagues|council|missions|capitals)|(?:put|placed|went|gone|go|is|was|going)(?: [a-z]+){0,2} in(?:to)? blue|in blue|under silence|under (?:a )?silence procedure|tabled|revised|reworked|rewritten|redrafted|withdrawn|went round|gone round|making the rounds)"
                    + "|(?:put|placed|turned)(?: [^ ;.]+){0,9}? in(?:to)? blue|(?:was|is|went|were) in(?:to)? blue|silence procedure|under silence|(?:broke|broken|breaking) (?:the )?silence|(?:took|taken|takes) (?:[^ ;.]+ ){1,6}?off the table|circulated (?:a|the) (?:[a-z]+ )?draft");

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:will|would|may|could|plans? to|intends? to|expected to|to be|if|not|should|ready to)(?: [^ ;,]+){0,3} (?:circulate|present|table|submit|put forward|circulated|presented|tabled|submitted|draft|propose)\\b|\\bno (?:draft|text|resolution)\\b|\\bnobody\\b|\\bdraft\\b[^;.]{0,40}\\b(?:could|would|might) be ready\\b");

    private static final Phrase SYMBOL = Phrase.compile("\\bS/\\d{4}/\\d{1,4}\\b");

    private static final Phrase TOPIC = Phrase.compile(
            "\\b(?:mandate|mission|force|extend[a-z]*|renew[a-z]*|peacekeep[a-z]*|sanctions|authori[sz][a-z]*|transition[a-z]*|vote[a-z]*|council|draft[a-z]*|text|resolution|blue|silence|penholders?)\\b|[MBR]\\d+");

    private static final Phrase OTHER_TEXT = Phrase.compile(
            "\\b(?:bill|constitution|law(?! on D\\d)|budget|treaty|textbook|text messages?|army draft|conscription)\\b");

    private static final Phrase OF_DRAFT = Phrase.compile("draft|text|pen|version|revision|resolution|R\\d");

    /** "It was introduced by the United States", after a sentence about a resolution. */
    private static final Phrase IT = Phrase.compile("(?:it|this|both|these|they) (?:was|were|had been|has been) ");

    private static final double STAGE_ONLY = 0.85;

    @Override
    public Set<String> triggers() {
        return Set.of(
                "draft",
                "drafts",
                "drafted",
                "resolution",
                "text",
                "texts",
                "blue",
                "silence",
                "penholder",
                "penholders",
                "penned",
                "sponsors",
                "resolutions",
                "version",
                "revision",
                "sponsored",
                "introduced",
                "proposed",
                "presented",
                "submitted",
                "tabled",
                "authored",
                "pen");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (UNREAL.matcher(text).find()
                || !TOPIC.matcher(text).find()
                || OTHER_TEXT.matcher(text).find()) {
            return;
        }
        List<Sponsors.Named> sponsors = Sponsors.in(sentence).stream()
                .filter(named -> concernsDraft(sentence, named))
                .toList();
        for (Sponsors.Named named : sponsors) {
            add(sentence, named.start(), named.end(), named.countries(), 0.93, findings);
        }
        Matcher matcher = UNSPONSORED.matcher(text);
        if (sponsors.isEmpty() && matcher.find()) {
            add(sentence, matcher.start(), matcher.end(), known(sentence), STAGE_ONLY, findings);
        }
    }

    /** True when a sentence around tells a step of the draft whose author is all that this one knows. */
    private static boolean isToldFurther(Reading sentence, @Nullable Mission about, List<String> sponsors) {
        for (Reading other : sentence.context().around(sentence.index(), STORY)) {
            Antecedent its = other.mission(0);
            boolean same = about == null || its == null || about.equals(its.mission());
            boolean further = same && !DraftStages.in(other.text()).isEmpty() && tellsStep(other);
            if (further
                    && Sponsors.in(other).stream()
                            .allMatch(named -> named.countries().equals(sponsors))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsStep(Reading sentence) {
        String text = sentence.text();
        return !UNREAL.matcher(text).find()
                && !OTHER_TEXT.matcher(text).find()
                && (UNSPONSORED.matcher(text).find()
                        || Sponsors.in(sentence).stream().anyMatch(named -> concernsDraft(sentence, named)));
    }

    /** Whose draft "the text" is that goes a step further: that of the only sponsors whom the sentences around name. */
    private static List<String> known(Reading sentence) {
        if (RIVAL.matcher(sentence.text()).find()) {
            return List.of();
        }
        Antecedent mission = sentence.mission(0);
        Set<List<String>> all = new HashSet<>();
        for (Reading other : sentence.context().around(sentence.index(), STORY)) {
            Antecedent its = other.mission(0);
            boolean same = mission == null || its == null || mission.mission().equals(its.mission());
            if (same && !UNREAL.matcher(other.text()).find()) {
                Sponsors.in(other).stream()
                        .filter(named -> concernsDraft(other, named))
                        .map(Sponsors.Named::countries)
                        .forEach(all::add);
            }
        }
        return all.size() == 1 ? all.iterator().next() : List.of();
    }

    private static final Phrase RIVAL = Phrase.compile("\\b(?:rival|competing|another|other|counter) (?:draft|text)");

    /** How many sentences before and behind may name the sponsors of "the text". */
    private static final int STORY = 8;

    /** A resolution that somebody proposed is a draft; one that a council is at is meant, not any parliament's. */
    private static boolean concernsDraft(Reading sentence, Sponsors.Named named) {
        boolean council =
                sentence.body(named.start()) != null || sentence.mission(named.start()) != null || isCouncils(sentence);
        boolean meant = IT.begins(sentence.text())
                && sentence.context().around(sentence.index(), 1).stream()
                        .anyMatch(other -> other.index() < sentence.index()
                                && OF_DRAFT.matcher(other.text()).find());
        return council
                && (meant
                        || OF_DRAFT.matcher(sentence.text().substring(named.start(), named.end()))
                                .find());
    }

    /** Words that only the Security Council's texts are spoken of with. */
    private static final Phrase COUNCIL_WORDS = Phrase.compile(
            "(?<![^ ])(?:(?:N\\d+|rival|competing) (?:rival |competing )?drafts|(?:security )?council (?:members|diplomats|envoys|ambassadors)|in(?:to)? blue|(?:under|broke|broken|breaks|breaking|breaches|passed) (?:a |the )?silence|silence procedure|(?:co - )?penholders?|chapter vii|draft (?:[a-z]+ )?resolution(?= on C)|(?:draft|text)(?= on (?:the )?C\\d+ (?:presence|mission|force|operation|sanctions|embargo)))(?![^ ])");

    private static boolean isCouncils(Reading sentence) {
        return COUNCIL_WORDS.matcher(sentence.text()).find();
    }

    private static void add(
            Reading sentence, int start, int end, List<String> sponsors, double confidence, Findings findings) {
        Antecedent mission = sentence.mission(start);
        if (mission == null && !sentence.context().isOnTopic() && !isCouncils(sentence)) {
            return;
        }
        Mission about = mission == null ? null : mission.mission();
        double certainty = mission == null ? 0.8 : mission.certainty();
        if (DraftStages.in(sentence.text()).isEmpty() && isToldFurther(sentence, about, sponsors)) {
            findings.refuse(sentence.clause(start, end), "another sentence says how far this draft has come");
            return;
        }
        String symbol = symbol(sentence);
        List<DraftStage> told = DraftStages.in(sentence.text());
        // A draft that has only an author is at least in some people's hands.
        List<DraftStage> stages = told.isEmpty() ? List.of(DraftStage.CIRCULATED) : told;
        for (DraftStage stage : stages) {
            findings.add(
                    sentence,
                    about,
                    sentence.clause(start, end),
                    confidence * certainty,
                    header -> new DraftResolution(header, sponsors, stage, symbol));
        }
    }

    private static @Nullable String symbol(Reading sentence) {
        Matcher matcher = SYMBOL.matcher(sentence.quoted(0, sentence.text().length()));
        return matcher.find() ? matcher.group() : null;
    }
}
