package org.mandatewatch.mission.domain.editors;

/** A value has not the shape that its path asks for; the message says what it must be, to follow the path's name. */
public final class WrongValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WrongValue(String message) {
        super(message);
    }
}
