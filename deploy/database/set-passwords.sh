#!/bin/sh
# Gives the services' roles their passwords. Runs after bootstrap.sql, inside the database's own container or a Job.
# INGEST_PASSWORD, MISSION_PASSWORD and ALERT_PASSWORD must be set; connection settings come from the usual PG* variables.
set -eu

for role in ingest mission alert; do
  variable="$(printf '%s' "$role" | tr '[:lower:]' '[:upper:]')_PASSWORD"
  eval "password=\${$variable:?set $variable to the password of the role $role}"
  # psql quotes the value itself, so that no character of a password can end the statement.
  printf "ALTER ROLE %s PASSWORD :'password';\n" "$role" |
    psql --set ON_ERROR_STOP=1 --set password="$password" \
      --username "${PGUSER:-$POSTGRES_USER}" --dbname "${PGDATABASE:-$POSTGRES_DB}" --quiet
done
