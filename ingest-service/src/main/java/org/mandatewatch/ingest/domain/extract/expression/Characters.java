package org.mandatewatch.ingest.domain.extract.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** The characters of a class such as {@code [a-z']}. */
final class Characters {

    private static final Set<String> ANY = Set.of(String.valueOf(Beginnings.ANY));

    /** Classes of more characters are as good as any. */
    private static final int MOST = 64;

    private Characters() {}

    /** Each as a text of its own; the one that stands for any when they are too many or not understood. */
    static Set<String> of(String written) {
        if (written.equals("\\d")) {
            return range('0', '9');
        }
        if (!written.startsWith("[") || written.startsWith("[^")) {
            return ANY;
        }
        Set<String> found = new LinkedHashSet<>();
        int end = written.length() - 1;
        int i = 1;
        while (i < end) {
            boolean escaped = written.charAt(i) == '\\';
            i += escaped ? 1 : 0;
            char first = written.charAt(i);
            if (escaped && Character.isLetterOrDigit(first)) {
                return ANY;
            }
            boolean range = i + 2 < end && written.charAt(i + 1) == '-' && written.charAt(i + 2) != '\\';
            char last = range ? written.charAt(i + 2) : first;
            if (last - first > MOST) {
                return ANY;
            }
            found.addAll(range(first, last));
            i += range ? 3 : 1;
        }
        return found.size() > MOST ? ANY : found;
    }

    private static Set<String> range(char first, char last) {
        Set<String> found = new LinkedHashSet<>();
        for (char c = first; c <= last; c++) {
            found.add(String.valueOf(c));
        }
        return found;
    }
}
