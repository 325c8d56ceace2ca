package org.mandatewatch.alert.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.mandatewatch.alert.domain.text.Language;

/** {@link MailWords} for code. */
public final class Words {

    private Words() {}

    public static MailWords in(Language language) {
        return MessageBundles.get(MailWords.class, Localized.Literal.of(language.code()));
    }
}
