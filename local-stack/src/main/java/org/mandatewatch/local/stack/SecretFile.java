package org.mandatewatch.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.mandatewatch.local.ApiKeys;

/** A file with one secret, made at the first start and readable by its owner alone. */
final class SecretFile {
    private SecretFile() {}

    /** The secret in this file; a new random one is written when there is no file yet. */
    static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).trim();
    }

    private static void make(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerAlone = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerAlone);
        Files.writeString(file, ApiKeys.generate() + "\n", StandardOpenOption.WRITE);
    }
}
