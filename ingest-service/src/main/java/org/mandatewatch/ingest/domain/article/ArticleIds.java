package org.mandatewatch.ingest.domain.article;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;

/** Names articles by what they say, so that posting one twice is posting it once. */
public final class ArticleIds {

    private static final Pattern WHITESPACE = Pattern.compile("[\\s\\p{Z}]+");

    private ArticleIds() {}

    /** {@code a-} and the hex SHA-256 of the text in NFC with every run of white space as one space. */
    public static ArticleId of(String cleanText) {
        String normal = Normalizer.normalize(cleanText, Normalizer.Form.NFC);
        return new ArticleId("a-"
                + ContentHash.sha256Hex(
                        WHITESPACE.matcher(normal).replaceAll(" ").strip()));
    }
}
