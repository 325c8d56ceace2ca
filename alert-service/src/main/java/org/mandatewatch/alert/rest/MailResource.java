package org.mandatewatch.alert.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestPath;
import org.mandatewatch.alert.delivery.Dispatcher;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.alert.mail.Confirmations;
import org.mandatewatch.alert.mail.MailWords;
import org.mandatewatch.alert.mail.Words;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;

/**
 * Where links in mails lead. Readers have no key; the link proves them. GET only asks, because programs that look
 * through mails follow links; POST does it, from the page's button or from a mail program's own one (RFC 8058).
 */
@Path("/api/v1/mail/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MailResource {

    private final Subscriptions subscriptions;
    private final Confirmations confirmations;
    private final Dispatcher dispatcher;

    MailResource(Subscriptions subscriptions, Confirmations confirmations, Dispatcher dispatcher) {
        this.subscriptions = subscriptions;
        this.confirmations = confirmations;
        this.dispatcher = dispatcher;
    }

    /** Asks whether the mails shall come. */
    @GET
    @Path("/confirmation")
    public Response mayConfirm(
            @RestPath String id,
            @QueryParam("until") @DefaultValue("0") long until,
            @QueryParam("token") @DefaultValue("") String token) {
        return proven(id, row -> confirmations.fits(row, until, token), row -> {})
                .map(row -> MailPages.question(
                        language(row),
                        words(row).confirmTitle(),
                        words(row).confirmQuestion(Confirmations.address(row)),
                        words(row).confirmButton()))
                .orElseGet(MailResource::invalid);
    }

    /** From now on the mails come. Saying so twice changes nothing. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(
            @RestPath String id,
            @QueryParam("until") @DefaultValue("0") long until,
            @QueryParam("token") @DefaultValue("") String token) {
        Optional<SubscriptionRow> row =
                proven(id, found -> confirmations.fits(found, until, token), confirmations::agree);
        dispatcher.wake();
        return row.map(confirmed -> MailPages.answer(
                        200,
                        language(confirmed),
                        words(confirmed).confirmTitle(),
                        words(confirmed).confirmed(Confirmations.address(confirmed))))
                .orElseGet(MailResource::invalid);
    }

    /** Asks whether the mails shall end. */
    @GET
    @Path("/unsubscription")
    public Response mayUnsubscribe(@RestPath String id, @QueryParam("token") @DefaultValue("") String token) {
        return proven(id, row -> confirmations.fits(row, token), row -> {})
                .map(row -> MailPages.question(
                        language(row),
                        words(row).unsubscribe(),
                        words(row).unsubscribeQuestion(Confirmations.address(row)),
                        words(row).unsubscribe()))
                .orElseGet(MailResource::invalid);
    }

    /** No more mails come. Saying so twice changes nothing. */
    @POST
    @Path("/unsubscription")
    @Consumes(MediaType.WILDCARD)
    public Response unsubscribe(@RestPath String id, @QueryParam("token") @DefaultValue("") String token) {
        return proven(id, row -> confirmations.fits(row, token), confirmations::end)
                .map(row -> MailPages.answer(
                        200,
                        language(row),
                        words(row).unsubscribedTitle(),
                        words(row).unsubscribed()))
                .orElseGet(MailResource::invalid);
    }

    /** The subscription, changed, when the link fits it; also when a link of a former address is tried it does not. */
    private Optional<SubscriptionRow> proven(
            String id, Predicate<SubscriptionRow> fits, Consumer<SubscriptionRow> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<SubscriptionRow> row = subscriptions.find(id).filter(fits);
            row.ifPresent(change);
            return row;
        });
    }

    private static Response invalid() {
        MailWords words = Words.in(Language.EN);
        return MailPages.answer(404, Language.EN, words.invalidTitle(), words.invalid());
    }

    private static Language language(SubscriptionRow row) {
        return Language.of(row.language);
    }

    private static MailWords words(SubscriptionRow row) {
        return Words.in(language(row));
    }
}
