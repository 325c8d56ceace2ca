package org.mandatewatch.alert.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mandatewatch.alert.domain.text.Language;

/** The few pages that links in mails lead to. They run no script and tell no other site that they were read. */
final class MailPages {

    private MailPages() {}

    /** A page with one button that asks for what its address says. */
    static Response question(Language language, String title, String question, String button) {
        return page(200, Pages.question(language.code(), title, question, button));
    }

    static Response answer(int status, Language language, String title, String text) {
        return page(status, Pages.answer(language.code(), title, text));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }

    /** The layouts in {@code templates/mail}; the build checks that they fit. */
    @CheckedTemplate(basePath = "mail")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance question(String language, String title, String question, String button);

        static native TemplateInstance answer(String language, String title, String text);
    }
}
