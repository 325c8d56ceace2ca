package org.mandatewatch.ingest.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.CanonicalUrl;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.article.Languages;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.domain.article.TextFault;
import org.mandatewatch.ingest.text.PageFacts;
import org.mandatewatch.ingest.text.ReadPage;
import org.mandatewatch.ingest.text.UnreadableText;

/** Puts what was read from a page and what was said about it together. */
public final class Composition {

    private Composition() {}

    /**
     * The submission, its text clean.
     *
     * @throws UnreadableText when cleaning leaves nothing to read
     */
    public static Submission of(ReadPage page, SentFields sent) {
        String text = CleanText.of(page.text());
        Optional<TextFault> fault = TextFault.inRaw(text).or(() -> TextFault.inClean(text));
        if (fault.isPresent()) {
            throw new UnreadableText(fault.get());
        }
        PageFacts facts = page.facts();
        return new Submission(
                text,
                firstOf(sent.url(), canonical(facts.url())),
                firstOf(sent.title(), line(facts.title())),
                firstOf(sent.publisher(), line(facts.publisher())),
                firstOf(sent.language(), language(facts.language())),
                sent.publishedOn(),
                facts.publishedOn());
    }

    /** A page's own words about itself are welcome and never a reason to refuse it. */
    private static @Nullable String canonical(@Nullable String url) {
        try {
            return url == null ? null : CanonicalUrl.of(url);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String line(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .orElse(null);
    }

    private static @Nullable String language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Languages::fromTag).orElse(null);
    }

    private static @Nullable String firstOf(@Nullable String sent, @Nullable String found) {
        return sent != null ? sent : found;
    }
}
