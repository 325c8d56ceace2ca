package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "A draft resolution, circulated by the United States and Ecuador." */
final class DraftResolutionRule implements Rule {

    private static final String DRAFT =
            "(?:(?:zero |first |revised |new )?drafts?(?: resolutions?| text| UN resolution)?|draft O\\d+ resolution|draft B\\d+ resolution|(?:B\\d+ |O\\d+ )?resolution|text|R\\d+)";

    private static final String MADE =
            "(?:circulated|presented|tabled|penned|drafted|sponsored|co - sponsored|cosponsored|proposed|put forward|submitted|authored|shared|distributed|co - penned|co - authored|introduced|prepared|written|drawn up|floated)";

    private static final List<Phrase> BY_SPONSORS = List.of(
            Phrase.compile("(?<![^ ])" + DRAFT + "(?: ,)?(?: [^ ;.]+){0,5}? " + MADE
                    + "(?: [^ ;.]+){0,5}? by (?:co - penholders |the penholders?|penholders? |its sponsors |the )*(?<list>"
                    + CountryLists.LIST + ")"),
            Phrase.compile("(?<list>" + CountryLists.LIST
                    + ")(?: ,)?(?: [^ ;.]+){0,9}? (?:have |has |had |jointly |on D\\d+ |D\\d+ |also |both |formally )*"
                    + MADE + " (?:[^ ;.]+ ){0,5}?" + DRAFT + "(?![^ ])"),
            Phrase.compile(
                    "(?<list>[CA]\\d+(?: (?:-|\u2013|and) [CA]\\d+)*) - (?:drafted|sponsored|penned|backed|authored|proposed|led) (?:[^ ;.]+ ){0,3}?(?:draft|text|resolution)"),
            Phrase.compile(
                    "(?<![^ ])(?:(?:zero |revised )?draft(?: resolution| text)?) (?:by|from|of) (?:the )?(?<list>"
                            + CountryLists.LIST + ")"),
            Phrase.compile(
                    "(?<list>" + CountryLists.LIST + ") (?:'s )?(?:zero |revised )?draft(?: resolution| text)\\b"),
            Phrase.compile("(?<list>" + CountryLists.LIST
                    + ") (?:, |\\( )(?:which is |who are |the |a |as )*(?:co - )?penholders?"),
            Phrase.compile(
                    "(?:penholders?|co - penholders?|sponsors?|drafters|authors)(?: of [^,;.]{1,60}?| on [^,;.]{1,40}?)?(?: ,| \\(| \u2013| the| are| is)* (?<list>"
                            + CountryLists.LIST + ")"));

    private static final Phrase UNSPONSORED = Phrase.compile(
            "(?<![^ ])(?:zero draft|draft resolution|draft text|draft of the resolution|draft)(?: ,)?(?: [^ ;.]+){0,4}? (?:circulated|seen by|obtained by|put in(?:to)? blue|in blue|under silence|tabled|before the B\\d+|revised)"
                    + "|(?:put|placed)(?: [^ ;.]+){0,5}? in(?:to)? blue|silence procedure|under silence|(?:broke|broken|breaking) (?:the )?silence|circulated (?:a|the) (?:[a-z]+ )?draft");

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:will|would|may|could|plans? to|intends? to|expected to|to be|if|not|no|should)(?: [^ ;,]+){0,3} (?:circulate|present|table|submit|put forward|circulated|presented|tabled|submitted|draft|propose)\\b|\\bno draft\\b");

    private static final Phrase SYMBOL = Phrase.compile("\\bS/\\d{4}/\\d{1,4}\\b");

    private static final Phrase WITHDRAWN = Phrase.compile(
            "\\b(?:withdrew|withdrawn|withdraw)(?: [^ ;.]+){0,3} (?:draft|text|resolution)|draft (?:[^ ;.]+ ){0,4}(?:was|been) withdrawn");

    private static final Phrase TOPIC = Phrase.compile(
            "\\b(?:mandate|mission|force|extend[a-z]*|renew[a-z]*|peacekeep[a-z]*|sanctions|authori[sz][a-z]*|transition[a-z]*|vote|council)\\b|M\\d+|B\\d+");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "draft",
                "drafts",
                "drafted",
                "resolution",
                "text",
                "blue",
                "silence",
                "penholder",
                "penholders",
                "penned",
                "sponsors",
                "resolutions");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (UNREAL.matcher(text).find() || !TOPIC.matcher(text).find()) {
            return;
        }
        for (Phrase pattern : BY_SPONSORS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                List<String> sponsors = CountryLists.names(sentence, matcher.group("list"));
                if (!sponsors.isEmpty() && concernsDraft(sentence, matcher)) {
                    add(sentence, matcher.start(), matcher.end(), sponsors, 0.93, findings);
                    return;
                }
            }
        }
        Matcher matcher = UNSPONSORED.matcher(text);
        if (matcher.find()) {
            add(sentence, matcher.start(), matcher.end(), List.of(), 0.8, findings);
        }
    }

    /** A resolution that somebody proposed is a draft; one that a council is at is meant, not any parliament's. */
    private static boolean concernsDraft(Reading sentence, Matcher matcher) {
        String words = matcher.group();
        boolean draft = words.contains("draft") || words.contains("penholder") || words.contains("co - pen");
        boolean council = sentence.body(matcher.start()) != null || sentence.mission(matcher.start()) != null;
        return council
                && (draft || sentence.text().contains("B") || words.contains("text") || words.contains("resolution"));
    }

    private static void add(
            Reading sentence, int start, int end, List<String> sponsors, double confidence, Findings findings) {
        Antecedent mission = sentence.mission(start);
        if (mission == null && !sentence.context().isOnTopic()) {
            return;
        }
        Mission about = mission == null ? null : mission.mission();
        double certainty = mission == null ? 0.8 : mission.certainty();
        DraftStage stage = stage(sentence.text());
        String symbol = symbol(sentence);
        findings.add(
                sentence,
                about,
                sentence.clause(start, end),
                confidence * certainty,
                header -> new DraftResolution(header, sponsors, stage, symbol));
    }

    private static DraftStage stage(String text) {
        if (WITHDRAWN.matcher(text).find()) {
            return DraftStage.WITHDRAWN;
        }
        if (text.contains(" blue")) {
            return DraftStage.IN_BLUE;
        }
        if (text.contains("silence")) {
            return DraftStage.SILENCE;
        }
        if (text.contains("revised")) {
            return DraftStage.REVISED;
        }
        return text.contains("tabled") || text.contains("submitted") ? DraftStage.TABLED : DraftStage.CIRCULATED;
    }

    private static @Nullable String symbol(Reading sentence) {
        Matcher matcher = SYMBOL.matcher(sentence.quoted(0, sentence.text().length()));
        return matcher.find() ? matcher.group() : null;
    }
}
