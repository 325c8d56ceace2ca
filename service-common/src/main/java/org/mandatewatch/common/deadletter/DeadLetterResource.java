package org.mandatewatch.common.deadletter;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Page;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.common.kafka.Unavailable;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.Topic;

/** Records that this service could not process. For administrators: a letter may hold anything that was sent. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class DeadLetterResource {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final DeadLetterBox box;
    private final Replaying replaying;
    private final TopicReaders readers;
    private final SecurityIdentity caller;

    DeadLetterResource(DeadLetterBox box, Replaying replaying, TopicReaders readers, SecurityIdentity caller) {
        this.box = box;
        this.replaying = replaying;
        this.readers = readers;
        this.caller = caller;
    }

    /**
     * The letters, newest first.
     *
     * @param topic only those that were read from this topic
     * @param replayed true for those that were processed after all, false for those that were not
     */
    @GET
    public Page<DeadLetterView> list(
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("replayed") @Nullable Boolean replayed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        int size = limit == null ? USUAL_PAGE : limit;
        if (size < 1 || size > LARGEST_PAGE) {
            throw Problems.badRequest("limit", "must be from 1 to " + LARGEST_PAGE);
        }
        Predicate<DeadLetter> later = cursor == null ? letter -> true : LetterPlace.read(cursor)::isBefore;
        Predicate<DeadLetter> wanted = later.and(letter -> replayed == null || replayed == (letter.replay() != null));
        List<Topic> sources = sources(topic);
        List<DeadLetter> found = answered(() -> box.newest(sources, wanted, size + 1));
        return Page.of(
                found,
                size,
                DeadLetterView::inList,
                letter -> LetterPlace.of(letter).toString());
    }

    /** A letter with the whole record. */
    @GET
    @Path("/{id}")
    public DeadLetterView get(@PathParam("id") String id) {
        return DeadLetterView.whole(find(id));
    }

    /**
     * Processes letters again, by the code that reads their topic, and answers what came of it. What succeeds is marked
     * as replayed; what fails again stays. Repeating it does no harm.
     */
    @POST
    @Path("/replay")
    @Consumes(MediaType.WILDCARD)
    public Replaying.Result replay(byte @Nullable [] body) {
        ReplayRequest request = ReplayRequest.read(body);
        String by = caller.getPrincipal().getName();
        Replaying.Tally tally = request.ids() == null
                ? replaying.all(sources(request.topic()), by)
                : replaying.these(request.ids().stream().map(this::find).toList(), by);
        if (tally.outage() != null) {
            throw Problems.unavailable(
                    "The database or Kafka does not answer. " + tally.result().replayed()
                            + " dead letters were replayed before; repeat the call for the rest.",
                    SOON);
        }
        return tally.result();
    }

    private DeadLetter find(String id) {
        return LetterId.parse(id)
                .filter(known -> sources(null).stream()
                        .anyMatch(source -> source.deadLetters().orElseThrow() == known.letters()))
                .flatMap(known -> answered(() -> box.find(known)))
                .orElseThrow(() -> Problems.notFound("dead letter of " + readers.service(), id));
    }

    private List<Topic> sources(@Nullable String topic) {
        List<Topic> all = List.copyOf(readers.topics());
        if (topic == null) {
            return all;
        }
        List<Topic> named =
                all.stream().filter(known -> known.topicName().equals(topic)).toList();
        if (named.isEmpty()) {
            throw Problems.badRequest(
                    "topic",
                    "must be one that " + readers.service() + " reads: "
                            + String.join(
                                    ", ", all.stream().map(Topic::topicName).toList()));
        }
        return named;
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (Unavailable e) {
            throw Problems.unavailable("Kafka does not answer, and the dead letters are there.", SOON);
        }
    }
}
