package org.mandatewatch.mission.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.security.Roles;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.editors.OverridablePaths;
import org.mandatewatch.mission.domain.editors.WrongValue;

/** Values that editors set over all sources. */
@Path("/api/v1/missions/{id}/overrides")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITOR)
public class OverrideResource {

    private final MissionReading reading;
    private final EditorsDesk desk;
    private final ObjectMapper json;

    OverrideResource(MissionReading reading, EditorsDesk desk, ObjectMapper json) {
        this.reading = reading;
        this.desk = desk;
        this.json = json;
    }

    @POST
    @Transactional
    public Response override(@PathParam("id") String id, @Valid @NotNull ValueToSet asked) {
        MissionState state = reading.state(reading.row(id));
        if (!OverridablePaths.has(asked.path())) {
            throw OverrideProblems.about("path", "names no value that can be set");
        }
        Object value = plain(asked.value());
        try {
            OverridablePaths.check(asked.path(), value);
        } catch (WrongValue misfit) {
            throw OverrideProblems.about("value", String.valueOf(misfit.getMessage()));
        }
        String path = new DeadlineLookup(state).stable(asked.path(), value);
        LocalDate until = lastDay(asked, state);
        MissionOverridden word = desk.say(
                state.id().value(),
                "mission.overridden",
                state.id() + " " + path,
                (event, now) -> new MissionOverridden(
                        event,
                        now,
                        desk.by(),
                        state.id(),
                        path,
                        value,
                        asked.reason().strip(),
                        until));
        return Response.accepted(new OverrideAccepted(word.id(), state.id(), path, word.at()))
                .build();
    }

    private @Nullable Object plain(JsonNode value) {
        try {
            return json.treeToValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read is no JSON", e);
        }
    }

    /** A day as it is; an instant as its day where the deciding body sits. */
    private static @Nullable LocalDate lastDay(ValueToSet asked, MissionState state) {
        String until = asked.until();
        if (until == null) {
            return null;
        }
        if (!OverridablePaths.canEnd(asked.path())) {
            throw OverrideProblems.about(
                    "until",
                    "cannot be given for " + asked.path() + ", because no report states it and so ends the word");
        }
        if (until.contains("T")) {
            Instant last = Objects.requireNonNull(Instants.instant("until", until));
            return LocalDate.ofInstant(last, ZoneId.of(state.zone()));
        }
        return Instants.day("until", until);
    }
}
