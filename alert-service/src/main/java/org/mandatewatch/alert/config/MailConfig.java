package org.mandatewatch.alert.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What mails need: a sender, and the address under which readers reach this service. */
@ApplicationScoped
public class MailConfig {

    private final Optional<String> from;
    private final Optional<String> publicUrl;

    MailConfig(
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from,
            @ConfigProperty(name = "mandatewatch.public-url") Optional<String> publicUrl) {
        this.from = from;
        this.publicUrl = publicUrl.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** False when one of both is missing: then no mail can be sent. */
    public boolean isComplete() {
        return from.isPresent() && publicUrl.isPresent();
    }

    /** Without a slash at its end. */
    public String publicUrl() {
        return publicUrl.orElseThrow(() -> new IllegalStateException("mandatewatch.public-url is not set"));
    }

    /** The domain of the sender's address, under which message ids are unique. */
    public String domain() {
        String address = from.orElseThrow(() -> new IllegalStateException("quarkus.mailer.from is not set"));
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return domain.endsWith(">") ? domain.substring(0, domain.length() - 1) : domain;
    }
}
