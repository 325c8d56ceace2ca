package org.mandatewatch.ingest.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts lines together, and words that were parted at the end of a line.
 *
 * <p>Whether a hyphen belongs to the word ("police-led") or only to the line ("depu-ties") is settled by how the
 * document spells the word elsewhere; where it does not, a hyphen between small letters belongs to the line.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+){0,9}");
    private static final Pattern PARTED = Pattern.compile("([\\p{L}\\p{N}]+)[-\\u2010\\u00AD]$");
    private static final Pattern REST = Pattern.compile("^(\\p{L}+)");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /** Learns the spellings of a document. */
    static Hyphens in(Collection<String> lines) {
        return new Hyphens(lines.stream()
                .flatMap(line -> WORD.matcher(line).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Adds a line to a paragraph, with a space between when one belongs there. */
    void append(StringBuilder paragraph, String line) {
        int tail = Math.max(0, paragraph.length() - 60);
        Matcher parted = PARTED.matcher(paragraph.substring(tail));
        Matcher rest = REST.matcher(line);
        if (parted.find() && rest.find()) {
            if (isWrap(parted.group(1), rest.group(1))) {
                paragraph.setLength(paragraph.length() - 1);
            }
        } else if (!paragraph.isEmpty() && !line.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private boolean isWrap(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + second)) {
            return false;
        }
        return words.contains(first + second)
                || Character.isLowerCase(after.codePointAt(0))
                        && before.codePoints().allMatch(Character::isLetter)
                        && before.codePoints().skip(1).allMatch(Character::isLowerCase)
                        && Character.isLowerCase(before.codePointAt(0));
    }
}
