package org.mandatewatch.alert.mail;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.mandatewatch.alert.delivery.MessageBody;
import org.mandatewatch.alert.delivery.channel.SourceLink;

/** The layouts in {@code templates/mail}, each in HTML and in plain text; the build checks that they fit. */
@CheckedTemplate(basePath = "mail")
final class MailTemplates {

    private MailTemplates() {}

    static native MailTemplateInstance warning(
            MessageBody.Data message, List<String> lines, List<SourceLink> links, String unsubscribe);

    static native MailTemplateInstance confirmation(String language, String address, String link);
}
