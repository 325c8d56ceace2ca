package org.mandatewatch.mission.folding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.MissionFold;
import org.mandatewatch.mission.domain.RunningFold;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.persistence.ArticleSources;
import org.mandatewatch.mission.persistence.ClaimStore;
import org.mandatewatch.mission.persistence.FactEvents;
import org.mandatewatch.mission.persistence.FoldRecords;
import org.mandatewatch.mission.persistence.FoldRecords.FoldRecord;

/**
 * Opens the folds of missions and keeps them again, in the caller's transaction and under the mission's lock. What is
 * loaded are a mission's claims, or nothing when they are still in memory; never its events, unless claims have never
 * been kept by the same rules.
 */
@ApplicationScoped
class MissionFoldings {

    private static final long NONE = -1;

    private final FoldRecords records;
    private final ClaimStore claims;
    private final FactEvents rows;
    private final MissionEvents events;
    private final ArticleSources sources;
    private final MissionRegistry registry;
    private final FoldMemory memory;
    private final TransactionSynchronizationRegistry transaction;

    MissionFoldings(
            FoldRecords records,
            ClaimStore claims,
            FactEvents rows,
            MissionEvents events,
            ArticleSources sources,
            MissionRegistry registry,
            FoldMemory memory,
            TransactionSynchronizationRegistry transaction) {
        this.records = records;
        this.claims = claims;
        this.rows = rows;
        this.events = events;
        this.sources = sources;
        this.registry = registry;
        this.memory = memory;
        this.transaction = transaction;
    }

    /** The fold of a mission as it was before a batch. */
    OpenFold open(MissionId mission, StoredArchive.Batch batch) {
        Optional<FoldRecord> record = records.of(mission.value());
        Optional<FoldMemory.Remembered> remembered = record.flatMap(known -> memory.take(mission, known.stamp()));
        if (remembered.isPresent()) {
            return new OpenFold(
                    remembered.get().running(),
                    archive(mission, remembered.get().scope(), remembered.get().fold(), batch));
        }
        List<FactEvent> words = events.wordsOf(mission);
        Scope scope = events.scope(mission, words);
        return record.filter(known -> known.scope().equals(scope.text()))
                .map(known -> load(mission, scope, known, words, batch))
                .orElseGet(() -> begin(mission, scope, batch));
    }

    /** Keeps what was folded; once that is committed, it is remembered too. */
    void keep(MissionId mission, OpenFold open) {
        RunningFold running = open.running();
        StoredArchive archive = open.archive();
        long fold = archive.fold();
        if (running.moves().isAnew()) {
            records.of(mission.value()).ifPresent(old -> claims.forget(old.fold()));
            fold = records.next();
        }
        claims.keep(fold, running.moves());
        long stamp = records.next();
        records.keep(
                mission.value(),
                new FoldRecord(
                        fold, archive.scope().text(), running.folded().state().version(), stamp));
        running.kept();
        rememberOnceCommitted(mission, new FoldMemory.Remembered(running, archive.scope(), fold, stamp));
    }

    private OpenFold load(
            MissionId mission, Scope scope, FoldRecord record, List<FactEvent> words, StoredArchive.Batch batch) {
        List<FactId> named = words.stream()
                .filter(DeadlineNamed.class::isInstance)
                .flatMap(word -> ((DeadlineNamed) word).anchors().stream())
                .toList();
        Claims known = claims.of(record.fold(), named);
        RunningFold running = new RunningFold(mission, registry, words, known, record.version());
        return new OpenFold(running, archive(mission, scope, record.fold(), batch));
    }

    private OpenFold begin(MissionId mission, Scope scope, StoredArchive.Batch batch) {
        Collection<FactEvent> all = events.of(scope);
        StoredArchive archive = archive(mission, scope, NONE, batch);
        archive.load(MissionFolds.articles(all));
        return new OpenFold(RunningFold.of(mission, new MissionFold(registry, archive), all), archive);
    }

    private StoredArchive archive(MissionId mission, Scope scope, long fold, StoredArchive.Batch batch) {
        return new StoredArchive(mission, scope, fold, batch, rows, events, sources, claims);
    }

    private void rememberOnceCommitted(MissionId mission, FoldMemory.Remembered fold) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    memory.put(mission, fold);
                }
            }
        });
    }
}
