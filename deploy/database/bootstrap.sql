-- Roles, schemas and the table of API keys. Run as a superuser in the database that the services will use; running it
-- again changes nothing. Plain SQL, so that psql, JDBC, docker-compose and CloudNativePG all run this one file.
-- Passwords are set separately, by whoever owns the secrets.

DO $$
DECLARE
    service text;
BEGIN
    FOREACH service IN ARRAY ARRAY ['ingest', 'mission', 'alert']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = service) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', service);
        END IF;
        -- Each service's tables live in a schema of the role's own name, which is first on PostgreSQL's default
        -- search path.
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, service);
    END LOOP;
END
$$;

CREATE SCHEMA IF NOT EXISTS access;

CREATE TABLE IF NOT EXISTS access.api_key (
    key_hash   text PRIMARY KEY CHECK (key_hash ~ '^[0-9a-f]{64}$'),
    label      text NOT NULL,
    role       text NOT NULL CHECK (role IN ('publisher', 'editor', 'reader', 'admin')),
    created_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
);

COMMENT ON COLUMN access.api_key.key_hash IS 'SHA-256 of the key, 64 lower-case hexadecimal digits; the key itself is stored nowhere';

GRANT USAGE ON SCHEMA access TO ingest, mission, alert;
GRANT SELECT ON access.api_key TO ingest, mission, alert;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
