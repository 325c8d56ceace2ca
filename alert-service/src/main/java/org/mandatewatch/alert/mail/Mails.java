package org.mandatewatch.alert.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.config.MailConfig;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.delivery.channel.Said;
import org.mandatewatch.alert.delivery.channel.SourceLink;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.common.clock.DomainClock;

/** Writes mails and hands them to the mail server. */
@ApplicationScoped
public class Mails {

    /** RFC 3463: addressing status, such as 5.1.1 for a mailbox that does not exist. */
    private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("\\b5\\.1\\.\\d|\\b5\\.2\\.1");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

    private final MailLinks links;
    private final MailConfig config;
    private final DeliveryConfig delivery;
    private final DomainClock clock;

    Mails(MailLinks links, MailConfig config, DeliveryConfig delivery, DomainClock clock) {
        this.links = links;
        this.config = config;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** A message of a subscription, which its reader can end with one click (RFC 8058). Blocks. */
    public Outcome warning(MessageBody.Data message, String address) {
        String unsubscribe = links.unsubscribe(message.subscription(), address);
        Mail mail = mail(address, message.title(), message.notification())
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        List<SourceLink> sources = message.evidence().stream()
                .flatMap(quote -> SourceLink.of(quote).stream())
                .toList();
        List<String> lines = message.text().lines().toList();
        return send(
                MailTemplates.warning(message, lines, sources, unsubscribe).mail(mail),
                Language.of(message.language()));
    }

    /**
     * Asks a reader whether they want the mails; once more when the server said nothing, because nobody else tries this
     * again. Blocks.
     */
    public Outcome confirmation(String subscription, String address, Language language) {
        String link = links.confirm(subscription, address, clock.realNow());
        String id = "confirm-" + subscription + "-" + clock.realNow().toEpochMilli();
        Mail mail = mail(address, Words.in(language).confirmSubject(), id);
        Outcome first =
                send(MailTemplates.confirmation(language.code(), address, link).mail(mail), language);
        boolean unheard = first instanceof Outcome.Failed && first.status() == null;
        return unheard
                ? send(
                        MailTemplates.confirmation(language.code(), address, link)
                                .mail(mail),
                        language)
                : first;
    }

    private Mail mail(String address, String subject, String id) {
        return new Mail()
                .addTo(address)
                .setSubject(LINE_ENDS.matcher(subject).replaceAll(" "))
                // The same for every try, so that mail programs show a repeated mail once.
                .addHeader("Message-ID", "<" + id + "@" + config.domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Outcome send(MailTemplateInstance mail, Language language) {
        try {
            mail.setAttribute("locale", language.locale()).send().await().atMost(delivery.timeout());
            return new Outcome.Delivered(null, "the mail server took it");
        } catch (RuntimeException e) {
            return failure(e);
        }
    }

    private static Outcome failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return failure(answer);
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new Outcome.Failed(
                null, Said.words(Objects.requireNonNullElse(cause.getMessage(), cause.toString())), null);
    }

    private static Outcome failure(SMTPException answer) {
        String said = "the mail server answered " + Said.words(answer.getReplyMessage());
        int code = answer.getReplyCode();
        if (!answer.isPermanent()) {
            return new Outcome.Failed(code, said, null);
        }
        return NO_SUCH_MAILBOX.matcher(answer.getReplyMessage()).find()
                ? new Outcome.Gone(code, said)
                : new Outcome.Refused(code, said);
    }
}
