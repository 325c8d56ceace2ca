package org.mandatewatch.local.cli;

/** A command cannot do what was asked; the message is all that the person at the terminal sees. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }
}
