package org.mandatewatch.common.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who may call. */
@ConfigMapping(prefix = "mandatewatch")
public interface SecurityConfig {

    /** True lets callers without a key read. Writing always needs one. */
    @WithDefault("false")
    boolean readingOpen();

    /** A key with all rights, for the first start of an installation; best left out once keys are in the database. */
    Optional<String> adminKey();
}
