package org.mandatewatch.ingest.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;

/** Who waits for whom. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ReadingTurnsTest {

    @Inject
    ReadingTurns turns;

    /** Threads of its own: the common pool may have a single one. */
    private final ExecutorService readers = Executors.newFixedThreadPool(2);

    @AfterEach
    void dismiss() {
        readers.shutdownNow();
    }

    @Test
    void firstReadingsGoSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Supplier<Boolean> meetsTheOther = () -> {
            both.countDown();
            return awaited(both);
        };

        var one = readers.submit(() -> turns.beside(meetsTheOther));
        var other = readers.submit(() -> turns.beside(meetsTheOther));

        assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSecondReadingIsAlone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var alone = readers.submit(() -> turns.alone(() -> {
            begun.countDown();
            return awaited(mayEnd);
        }));
        assertThat(awaited(begun)).isTrue();

        var beside = readers.submit(() -> turns.beside(() -> mayEnd.getCount() == 0));
        await().until(ReadingTurnsTest::somebodyWaits);
        assertThat(beside.isDone()).isFalse();
        mayEnd.countDown();

        assertThat(alone.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(beside.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoFailsHoldsNobodyUp() {
        assertThat(catchThrowable(() -> turns.alone(() -> {
                    throw new IllegalStateException("a fault");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.<Boolean>alone(() -> true)).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean somebodyWaits() throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")) {
            return row.next() && row.getInt(1) > 0;
        }
    }
}
