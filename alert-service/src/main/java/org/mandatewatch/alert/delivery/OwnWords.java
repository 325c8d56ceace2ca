package org.mandatewatch.alert.delivery;

import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.alert.persistence.SubscriptionRow;

/** What messages say that are about the subscription itself and not about a mission. */
sealed interface OwnWords {

    static OwnWords in(Language language) {
        return switch (language) {
            case EN -> new English();
            case FR -> new French();
        };
    }

    String testTitle();

    String testText();

    String disabledTitle(SubscriptionRow ended);

    /**
     * @param why for the delivery log, in English
     */
    String disabledText(SubscriptionRow ended, String why);

    private static String name(SubscriptionRow row) {
        return row.label.isBlank() ? row.id : row.label;
    }

    /** In English. */
    record English() implements OwnWords {

        @Override
        public String testTitle() {
            return "Mandate Watch: test message";
        }

        @Override
        public String testText() {
            return "This is a test of your subscription. Real messages look the same and say what, when, how sure and"
                    + " who says so.";
        }

        @Override
        public String disabledTitle(SubscriptionRow ended) {
            return "Mandate Watch: " + name(ended) + " gets no warnings any more";
        }

        @Override
        public String disabledText(SubscriptionRow ended, String why) {
            return "Your subscription " + ended.id + " over " + ended.channel + " was disabled: " + why + "."
                    + "\nMend the receiver, then enable the subscription again with POST /api/v1/subscriptions/"
                    + ended.id
                    + "/enablement. What was missed can be sent again with POST /api/v1/subscriptions/"
                    + ended.id + "/redeliveries.";
        }
    }

    /** In French. */
    record French() implements OwnWords {

        @Override
        public String testTitle() {
            return "Mandate Watch : message d’essai";
        }

        @Override
        public String testText() {
            return "Ceci est un essai de votre abonnement. Les vrais messages ont la même forme et disent quoi, quand,"
                    + " avec quelle certitude et selon qui.";
        }

        @Override
        public String disabledTitle(SubscriptionRow ended) {
            return "Mandate Watch : " + name(ended) + " ne reçoit plus d’avertissements";
        }

        @Override
        public String disabledText(SubscriptionRow ended, String why) {
            return "Votre abonnement " + ended.id + " par " + ended.channel + " a été désactivé : " + why + "."
                    + "\nRéparez le destinataire, puis réactivez l’abonnement par POST /api/v1/subscriptions/"
                    + ended.id
                    + "/enablement. Ce qui a manqué peut être renvoyé par POST /api/v1/subscriptions/"
                    + ended.id + "/redeliveries.";
        }
    }
}
