package org.mandatewatch.mission.domain.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text's fingerprint by which copies find each other (MinHash; Broder, "On the resemblance and containment of
 * documents", 1997): the share of equal places in two signatures estimates how much of their wording two texts have in
 * common, whatever their length.
 */
public final class TextSignature {

    /** Places in a signature; the estimate is off by about one over its square root. */
    public static final int PLACES = 128;

    /** Places that two texts must share as a block to be compared at all. */
    private static final int PLACES_A_BAND = 4;

    /** Words that follow each other so often by chance in one language make no copy. */
    private static final int WORDS_A_SHINGLE = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int[] places;

    private TextSignature(int[] places) {
        this.places = places;
    }

    /** The signature of a text; case, punctuation and spacing count for nothing. Takes time in proportion to length. */
    public static TextSignature of(String text) {
        List<String> words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        int[] places = new int[PLACES];
        Arrays.fill(places, Integer.MAX_VALUE);
        int shingles = Math.max(1, words.size() - WORDS_A_SHINGLE + 1);
        for (int i = 0; i < shingles; i++) {
            take(hash(words, i), places);
        }
        return new TextSignature(places);
    }

    /** A signature as {@link #places()} gave it out. */
    public static TextSignature ofPlaces(List<Integer> places) {
        if (places.size() != PLACES) {
            throw new IllegalArgumentException("a signature has " + PLACES + " places, not " + places.size());
        }
        return new TextSignature(places.stream().mapToInt(Integer::intValue).toArray());
    }

    public List<Integer> places() {
        return Arrays.stream(places).boxed().toList();
    }

    /** Estimated share of common wording, from 0 to 1 (Jaccard's measure over runs of words). */
    public double likeness(TextSignature other) {
        int equal = 0;
        for (int i = 0; i < PLACES; i++) {
            if (places[i] == other.places[i]) {
                equal++;
            }
        }
        return (double) equal / PLACES;
    }

    /** What copies have in common: texts that share no band are no copies, so that nobody compares all with all. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int start = 0; start < PLACES; start += PLACES_A_BAND) {
            long band = start;
            for (int i = start; i < start + PLACES_A_BAND; i++) {
                band = mixed(band ^ places[i]);
            }
            bands.add(band);
        }
        return bands;
    }

    private static long hash(List<String> words, int from) {
        long hash = 1125899906842597L;
        for (int i = from; i < Math.min(words.size(), from + WORDS_A_SHINGLE); i++) {
            hash = mixed(hash ^ words.get(i).hashCode());
        }
        return hash;
    }

    /** One hash of a shingle serves for all places: each place mixes it anew, by its number. */
    private static void take(long hash, int[] places) {
        for (int i = 0; i < PLACES; i++) {
            int value = (int) (mixed(hash + i * 0x9E3779B97F4A7C15L) >>> 33);
            if (value < places[i]) {
                places[i] = value;
            }
        }
    }

    /** Finaliser of SplitMix64: every bit of the result depends on every bit of the input. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
