package org.mandatewatch.common.net;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which special-purpose addresses users' URLs may reach all the same. */
@ConfigMapping(prefix = "mandatewatch.ssrf")
public interface SsrfConfig {

    /** CIDR blocks, such as {@code 10.20.0.0/16} for receivers inside the house. Empty: none. */
    Optional<List<String>> allow();
}
