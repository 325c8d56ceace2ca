package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.StatementMade;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** A direct quotation with the person who said it: "\"We are here as partners,\" said Ann Muster." */
final class StatementMadeRule implements Rule {

    /** Shorter quotations are words put in quotation marks, and no statement. */
    private static final int SHORTEST = 4;

    /** How many sentences a quotation may run over before its speaker is told. */
    private static final int LONGEST = 8;

    static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "warned",
            "warns",
            "asked",
            "asks",
            "answered",
            "wrote",
            "writes",
            "declared",
            "stated",
            "states",
            "explained",
            "insisted",
            "replied",
            "stressed",
            "noted",
            "remarked",
            "urged",
            "argued",
            "announced",
            "continued",
            "recalled",
            "admitted",
            "acknowledged",
            "commented",
            "posted",
            "tweeted",
            "responded",
            "complained",
            "concluded",
            "quipped",
            "observed",
            "promised",
            "vowed",
            "joked",
            "underlined",
            "emphasised",
            "emphasized",
            "testified",
            "reiterated",
            "cautioned",
            "lamented",
            "pleaded",
            "insists",
            "argues",
            "stresses",
            "notes",
            "urges",
            "explains",
            "declares",
            "replies",
            "predicted",
            "conceded",
            "protested",
            "countered",
            "thundered",
            "charged",
            "demanded",
            "affirmed",
            "agreed");

    @Override
    public Set<String> triggers() {
        return Set.of("\"");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!sentence.context().isOnTopic()) {
            return;
        }
        List<Token> tokens = sentence.shape().sentence().tokens();
        boolean inside = isInside(sentence);
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is("\"")) {
                continue;
            }
            if (!inside) {
                inside = true;
                open = i;
                continue;
            }
            inside = false;
            if (isQuotation(sentence, tokens, open, i)) {
                Speakers.Speaker speaker = Speakers.of(sentence, open, i);
                if (speaker != null) {
                    add(sentence, tokens, open, i, speaker, findings);
                    return;
                }
            }
        }
    }

    /** True when a quotation that began in an earlier sentence of the paragraph is still open. */
    private static boolean isInside(Reading sentence) {
        boolean inside = false;
        Context context = sentence.context();
        int paragraph = context.sentences().get(sentence.index()).paragraph();
        for (int i = Math.max(0, sentence.index() - LONGEST); i < sentence.index(); i++) {
            Sentence earlier = context.sentences().get(i);
            if (earlier.paragraph() == paragraph && !earlier.heading()) {
                for (Token token : earlier.tokens()) {
                    inside ^= token.is("\"");
                }
            }
        }
        return inside;
    }

    /** Enough words, at a joint of the sentence; words quoted within somebody else's clause are no statement. */
    private static boolean isQuotation(Reading sentence, List<Token> tokens, int open, int close) {
        if (open < 0) {
            return true;
        }
        if (words(tokens, open, close) < SHORTEST && !isShortSpeech(tokens, open, close)) {
            return false;
        }
        if (words(tokens, open, close) >= LONG_PART && Speakers.isReported(tokens, open, close)) {
            return true;
        }
        boolean first = open == 0
                || Set.of(":", ",", "\u2013", ".").contains(tokens.get(open - 1).word());
        Token before = tokens.get(close - 1);
        boolean marked = before.is(",") || before.is(".") || before.is("?") || before.is("!");
        boolean after = close + 1 < tokens.size() && tokens.get(close + 1).is(",");
        return first && (marked || after || close + 2 >= tokens.size());
    }

    /** "KFOR stays," said NAME: a short sentence is one when a verb of speech goes on behind its comma. */
    private static boolean isShortSpeech(List<Token> tokens, int open, int close) {
        boolean marked = tokens.get(close - 1).is(",")
                || tokens.get(close - 1).is("!")
                || tokens.get(close - 1).is("?");
        return open == 0
                && words(tokens, open, close) >= 2
                && marked
                && close + 1 < tokens.size()
                && SPEECH.contains(tokens.get(close + 1).word());
    }

    /** A part of a sentence as long as this is quoted for what it says, and not for one expression. */
    private static final int LONG_PART = 6;

    private static int words(List<Token> tokens, int open, int close) {
        int words = 0;
        for (int i = open + 1; i < close; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    private static void add(
            Reading sentence, List<Token> tokens, int open, int close, Speakers.Speaker speaker, Findings findings) {
        int start = open >= 0 ? tokens.get(open).end() : opening(sentence);
        int end = tokens.get(close).start();
        if (end <= start) {
            return;
        }
        String quote = sentence.context().written(start, end).replaceFirst(",$", "");
        Antecedent near = sentence.mission(0);
        Mission mission = near == null || near.mission().sanctions() ? null : near.mission();
        Span whole = sentence.whole();
        findings.add(
                sentence,
                mission,
                new Span(Math.min(start, whole.start()), whole.end()),
                speaker.certainty(),
                header -> new StatementMade(header, speaker.name(), speaker.role(), quote));
    }

    /** Where the quotation that is open at the start of a sentence began. */
    private static int opening(Reading sentence) {
        Context context = sentence.context();
        int paragraph = context.sentences().get(sentence.index()).paragraph();
        int start = sentence.shape().sentence().start();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LONGEST); i--) {
            Sentence earlier = context.sentences().get(i);
            if (earlier.paragraph() != paragraph) {
                break;
            }
            for (int k = earlier.tokens().size() - 1; k >= 0; k--) {
                if (earlier.tokens().get(k).is("\"")) {
                    return earlier.tokens().get(k).end();
                }
            }
        }
        return start;
    }

    /** The words of a role beside a name; null when there are none. */
    static @Nullable String written(Reading sentence, List<Token> tokens, int from, int to) {
        return to <= from
                ? null
                : sentence.context()
                        .written(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
