package org.mandatewatch.common.security;

import java.util.Set;

/** What a key may do. A role includes those below it: admin all, editor and publisher reading. */
public final class Roles {

    public static final String ADMIN = "admin";
    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final String READER = "reader";

    private Roles() {}

    /** A role with all that it includes. */
    public static Set<String> including(String role) {
        return switch (role) {
            case ADMIN -> Set.of(ADMIN, EDITOR, PUBLISHER, READER);
            case EDITOR -> Set.of(EDITOR, READER);
            case PUBLISHER -> Set.of(PUBLISHER, READER);
            case READER -> Set.of(READER);
            default -> Set.of();
        };
    }
}
