package org.mandatewatch.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Broken, spliced and blown-up copies of a target's seeds; always the same ones, so a build that passed passes again.
 *
 * <p>The seeds are the files that Jazzer starts from: {@code <test class>Inputs/<method>}.
 */
final class Mutants {

    /** Copies stay below this, as most articles do. */
    private static final int LONGEST = 20_000;

    /** What breaks readers of text: marks that open and never close, odd spaces, numbers, half characters, key words. */
    private static final List<String> SPICES = List.of(
            "\n",
            "\n\n",
            " ",
            "\t",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u0000",
            "\ud83d",
            "\u0301",
            "\u0130",
            "\u00df",
            ".",
            "...",
            "(",
            ")",
            "\"",
            "\u00ab",
            "'",
            "'s",
            "-",
            "\u2013",
            "<",
            "<b",
            "</p>",
            "<!--",
            "&#x",
            "](",
            "---\n",
            "://",
            "0",
            "00",
            "999999999999999999999",
            "1,000.5",
            "31 February 2025",
            "2025-13-45",
            "the next 99999999999 years",
            "early late mid",
            "UN Security Council",
            "Conseil de s\u00e9curit\u00e9",
            "UNIFIL",
            "MINUSCA",
            "mandate",
            "mandat",
            "until",
            "jusqu'au",
            "within 30 days of",
            "two thousand and",
            "half a",
            "$",
            "million",
            "resolution 2",
            "voted",
            "extended",
            "Kenya",
            "Ha\u00efti",
            "its",
            "no",
            "not",
            "if");

    private final List<byte[]> seeds;
    private final Random random;

    private Mutants(List<byte[]> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    /**
     * Mutants of the seeds of a target.
     *
     * @param count how many
     * @throws IllegalStateException when the target has no seeds
     */
    static Stream<byte[]> of(Class<?> target, String method, int count) {
        Mutants mutants = new Mutants(seeds(target, method), new Random(20_240_921));
        return Stream.generate(mutants::next).limit(count);
    }

    private static List<byte[]> seeds(Class<?> target, String method) {
        URL folder = target.getResource(target.getSimpleName() + "Inputs/" + method);
        if (folder == null) {
            throw new IllegalStateException("no seeds for " + target.getSimpleName() + "." + method);
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<byte[]> seeds = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource without a path: " + folder, e);
        }
    }

    private byte[] next() {
        byte[] mutant = seed();
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            mutant = changed(mutant);
        }
        return mutant.length <= LONGEST ? mutant : Arrays.copyOf(mutant, LONGEST);
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] from) {
        int start = random.nextInt(from.length + 1);
        int end = Math.min(from.length, start + 1 + random.nextInt(40));
        byte[] part = Arrays.copyOfRange(from, start, end);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(from, start, end, new byte[0]);
            case 1 -> replaced(from, start, start, spice());
            case 2 -> replaced(from, start, end, spice());
            case 3 -> replaced(from, start, end, repeated(part, 1 + random.nextInt(60)));
            case 4 -> replaced(from, start, end, new byte[] {(byte) random.nextInt(256)});
            default -> spliced(from, start);
        };
    }

    private byte[] spice() {
        return repeated(
                SPICES.get(random.nextInt(SPICES.size())).getBytes(StandardCharsets.UTF_8),
                random.nextInt(5) == 0 ? 1 + random.nextInt(200) : 1);
    }

    private byte[] spliced(byte[] from, int start) {
        byte[] other = seed();
        int cut = random.nextInt(other.length + 1);
        return replaced(from, start, from.length, Arrays.copyOfRange(other, cut, other.length));
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    private static byte[] replaced(byte[] from, int start, int end, byte[] by) {
        byte[] all = new byte[start + by.length + from.length - end];
        System.arraycopy(from, 0, all, 0, start);
        System.arraycopy(by, 0, all, start, by.length);
        System.arraycopy(from, end, all, start + by.length, from.length - end);
        return all;
    }
}
