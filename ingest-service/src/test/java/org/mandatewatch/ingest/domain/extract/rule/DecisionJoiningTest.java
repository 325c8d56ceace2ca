package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.domain.extract.Told;

/** One decision told in several sentences is one; two decisions stay two. */
class DecisionJoiningTest {

    @Test
    void numberToldApartIsThatOfTheDecisionAndItsVote() {
        assertThat(decisions("""
                        The UN Security Council on Monday extended the mandate of UNDOF until 30 June 2025. It voted unanimously.

                        Diplomats praised the drafters. The text, which bears the number 8888, was written by two members.
                        """, "2024-12-17"))
                .containsExactlyInAnyOrder(
                        "mandate-renewed undof body=UN Security Council resolution=8888 adopted=2024-12-16 until=2025-06-30",
                        "vote-held undof body=UN Security Council on=2024-12-16 outcome=ADOPTED tally=unanimous:yes resolution=8888");
    }

    @Test
    void voteTellsItsDayAndNumberToWhatItDecided() {
        assertThat(decisions("""
                        UNFICYP will stay in Cyprus: its mandate has been renewed until 31 January 2026.

                        On Friday the UN Security Council adopted resolution 8888 on the mission with 15 votes in favour.
                        """, "2025-02-01"))
                .contains(
                        "mandate-renewed unficyp body=UN Security Council resolution=8888 adopted=2025-01-31 until=2026-01-31");
    }

    @Test
    void decisionOnAnotherMissionStaysItsOwn() {
        assertThat(decisions("""
                        The UN Security Council has extended the mandate of UNDOF until 30 June 2025.

                        On Friday it adopted resolution 8888, renewing the mandate of UNFICYP until 31 January 2026.
                        """, "2025-02-01"))
                .contains(
                        "mandate-renewed undof body=UN Security Council until=2025-06-30",
                        "mandate-renewed unficyp body=UN Security Council resolution=8888 adopted=2025-01-31 until=2026-01-31");
    }

    @Test
    void olderResolutionInTheBackgroundIsNoNumberOfTheNews() {
        assertThat(decisions("""
                        The UN Security Council on Monday extended the mandate of UNDOF until 30 June 2025.

                        The force was established by resolution 350 in May 1974.
                        """, "2024-12-17"))
                .containsExactlyInAnyOrder(
                        "mandate-renewed undof body=UN Security Council adopted=2024-12-16 until=2025-06-30",
                        "mandate-authorised undof body=UN Security Council resolution=350 adopted=1974-05-01..1974-05-31");
    }

    private static List<String> decisions(String text, String published) {
        return Told.lines(text, published).stream()
                .filter(line -> line.startsWith("mandate-") || line.startsWith("vote-held"))
                .toList();
    }
}
