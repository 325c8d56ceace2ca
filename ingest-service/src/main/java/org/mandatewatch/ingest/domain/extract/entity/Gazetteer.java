package org.mandatewatch.ingest.domain.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Names of several words, found in one walk over the words of a text; the longest name wins.
 *
 * @param <T> what a name stands for
 */
final class Gazetteer<T> {

    /**
     * A name found.
     *
     * @param end number of the token after its last one
     */
    record Match<T>(T value, int end) {}

    private final Node<T> root = new Node<>();
    private final Language language;

    /** @param language whose words the names are cut into, as those of texts are */
    Gazetteer(Language language) {
        this.language = language;
    }

    /** Adds a name, written as texts write it; of two things with one name the first keeps it. */
    void add(String name, T value) {
        Node<T> node = root;
        for (Token token : SentenceSplitter.tokens(PlainText.of(name), language)) {
            node = node.next.computeIfAbsent(token.word(), word -> new Node<>());
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /** The longest name that begins at a token. */
    Optional<Match<T>> longestAt(List<Token> tokens, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).word());
            if (node == null) {
                break;
            }
            T value = node.value;
            if (value != null) {
                best = new Match<>(value, i + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    /** True when some name may begin with this word. */
    boolean mayBegin(String word) {
        return root.next.containsKey(word);
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T value;
    }
}
