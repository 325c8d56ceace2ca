package org.mandatewatch.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
public final class Folders {
    private Folders() {}

    /**
     * Deletes a folder with all it holds; symbolic links are removed, not followed.
     *
     * @throws UncheckedIOException when something in it cannot be deleted
     */
    public static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // What is not there need not be deleted.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
