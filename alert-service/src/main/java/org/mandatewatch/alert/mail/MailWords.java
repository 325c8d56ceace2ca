package org.mandatewatch.alert.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around messages in mails and on the pages they link to; other languages are in {@code messages}. */
@MessageBundle(value = "mail", locale = "en")
public interface MailWords {

    @Message("Sources")
    String sources();

    @Message("You get this mail because you confirmed a subscription to Mandate Watch.")
    String why();

    @Message("Unsubscribe")
    String unsubscribe();

    @Message("Please confirm: warnings from Mandate Watch")
    String confirmSubject();

    @Message(
            "Somebody, we hope you, asked for warnings about the mandates of peace operations to be sent to {address}.")
    String confirmAsked(String address);

    @Message("If you want them, follow this link within seven days:")
    String confirmHow();

    @Message("If you did not ask, do nothing: no further mail will come.")
    String confirmIgnore();

    @Message("Confirm your subscription")
    String confirmTitle();

    @Message("Shall warnings be sent to {address}?")
    String confirmQuestion(String address);

    @Message("Yes, send them")
    String confirmButton();

    @Message("Thank you. Warnings will be sent to {address}.")
    String confirmed(String address);

    @Message("Shall no more warnings be sent to {address}?")
    String unsubscribeQuestion(String address);

    @Message("Unsubscribed")
    String unsubscribedTitle();

    @Message("No more warnings will be sent.")
    String unsubscribed();

    @Message("This link does not work")
    String invalidTitle();

    @Message("It is too old, or it is not complete. Copy it as a whole from the mail, or ask for a new mail.")
    String invalid();
}
