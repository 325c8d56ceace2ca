package org.mandatewatch.alert.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;

/** A real SMTP server where the configured one is, and all mails that it got, in their order. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail server;

    public Mailbox() {
        int port = Integer.parseInt(Receivers.setting("quarkus.mailer.port"));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** A header, unfolded. */
    public String header(int mail, String name) {
        try {
            return Objects.requireNonNull(mail(mail).getHeader(name, null), name)
                    .replaceAll("\\r\\n\\s+", " ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of that type, decoded. */
    public String part(int mail, String type) {
        try {
            return find(mail(mail).getContent(), type).orElseThrow();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path and query of the first link in a mail's text whose path ends so. */
    public String link(int mail, String end) {
        Matcher link =
                Pattern.compile("https://\\S+" + Pattern.quote(end) + "\\S*").matcher(part(mail, "text/plain"));
        if (!link.find()) {
            throw new AssertionError("no link to " + end + " in " + part(mail, "text/plain"));
        }
        URI url = URI.create(link.group());
        return url.getRawPath() + "?" + url.getRawQuery();
    }

    /**
     * The headers that a mail's DKIM signature covers, in small letters.
     *
     * @throws FailException when the signature does not hold
     */
    public List<String> signedHeaders(int mail) throws FailException {
        String key = "v=DKIM1; k=rsa; p=" + Receivers.setting(TestSettings.DKIM_PUBLIC_KEY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail(mail).writeTo(bytes);
            List<SignatureRecord> records = new DKIMVerifier((method, selector, domain) -> List.of(key))
                    .verify(new ByteArrayInputStream(bytes.toByteArray()));
            return records.stream()
                    .flatMap(record -> record.getHeaders().stream())
                    .map(name -> name.toString().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MimeMessage mail(int mail) {
        return server.getReceivedMessages()[mail];
    }

    private static Optional<String> find(Object content, String type) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                Optional<String> found = part.isMimeType(type)
                        ? Optional.of(part.getContent().toString())
                        : find(part.getContent(), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        server.stop();
    }
}
