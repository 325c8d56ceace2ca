package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Listen now!",
                "Don't want to read? Listen now!",
                "Can’t read now? Listen to this story.",
                "▶ Listen to this article",
                "Subscribe to our newsletter.",
                "Sign up for the morning briefing",
                "Share this article",
                "Share on Facebook | Tweet this story",
                "Follow us on Telegram",
                "Follow @example_news on X.",
                "Read more: Council split over the draft",
                "Also read: Troops land",
                "RELATED STORIES",
                "Related articles: The road to the vote",
                "Click here to join our channel",
                "Advertisement",
                "ADVERTISEMENT",
                "Story continues below this advertisement",
                "5 min read",
                "© 2031 Example Wire",
                "All rights reserved. No part may be reproduced.",
                "Download our app",
                "Skip to main content",
                "We use cookies to make this site better. By going on you accept our policy.",
                "This website uses cookies. Accept all",
                "Écouter l'article",
                "Lire aussi : Le mandat expire",
                "Abonnez-vous à notre lettre d'information",
                "Partager cet article",
                "Partager sur les réseaux",
                "Imprimer",
                "Envoyer par e-mail",
                "Recevez nos alertes chaque matin",
                "Déjà abonné ? Se connecter",
                "Lire la suite",
                "À lire également : Le vote est reporté",
                "Les plus lus",
                "Temps de lecture : 3 min",
                "Suivez-nous sur Telegram",
                "Crédit photo : Le Quai",
                "Photo: Example Wire",
                "FILE PHOTO: Soldiers stand on a bridge in 2019.",
                "(Photo by the mission)",
            })
    void speaksOfThePage(String line) {
        assertThat(PageLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Share of troops deployed fell to 400.",
                "Listen to the people, the president told the council.",
                "Follow-up talks are expected in New York by 30 September.",
                "Sign-up for the force has been slow, officials said.",
                "Read the resolution, the envoy said: the mandate ends on 2 October.",
                "Watch now falls to the 600 soldiers from Kenya.",
                "Related violence displaced 700,000 people.",
                "Can the mission survive? Its mandate expires in early October.",
                "Support our police, the mayor said after the mandate expired.",
                "More news is expected after the vote.",
                "More news on the ground, where 400 soldiers landed.",
                "The council shared this view.",
                "Cookies were among the rations of the 400 soldiers.",
                "Top officials met.",
                "Get the latest troops in place, he urged, before the mandate ends on Friday. The council agreed.",
                "Call for a vote",
                "Partager les frais de la mission reste difficile.",
                "Suivez la loi, a dit le président.",
                "Lire la résolution suffit : le mandat expire le 2 octobre.",
                "Recevez les soldats avec des fleurs, a demandé le maire.",
                "Photographs showed 400 soldiers at the port.",
                "Image matters, the envoy said.",
            })
    void speaksOfTheWorld(String line) {
        assertThat(PageLine.is(line)).isFalse();
    }
}
