import type { Ecosystem } from './manifests.ts';

/**
 * What the names of packages stand for, by their registry: only what somebody would call a skill. `Name: package, …`;
 * for Maven and Go a package may be the beginning of a longer name. Gathered by hand from the registries' own pages.
 */
const table: Readonly<Record<Ecosystem, string>> = {
  npm: `
React: react
React Native: react-native
Vue: vue
Angular: @angular/core
Svelte: svelte
Solid: solid-js
Next.js: next
Nuxt: nuxt
Astro: astro
Fastify: fastify
Express: express
NestJS: @nestjs/core
Koa: koa
Hono: hono
GraphQL: graphql, @apollo/server
tRPC: @trpc/server
Prisma: prisma, @prisma/client
TypeORM: typeorm
Kysely: kysely
Drizzle: drizzle-orm
Sequelize: sequelize
PostgreSQL: pg, postgres
MySQL: mysql, mysql2
MongoDB: mongodb, mongoose
Redis: redis, ioredis
Kafka: kafkajs, @confluentinc/kafka-javascript
RabbitMQ: amqplib
AWS: aws-sdk, @aws-sdk/client-s3
Electron: electron
Three.js: three
D3: d3, d3-hierarchy
Redux: redux, @reduxjs/toolkit
TanStack Query: @tanstack/react-query
Mantine: @mantine/core
MUI: @mui/material
Tailwind CSS: tailwindcss
Vite: vite
webpack: webpack
Jest: jest
Vitest: vitest
Playwright: @playwright/test, playwright
Cypress: cypress
Zod: zod`,
  pypi: `
Django: django
Django REST framework: djangorestframework
Flask: flask
FastAPI: fastapi
Tornado: tornado
aiohttp: aiohttp
Celery: celery
SQLAlchemy: sqlalchemy
Pydantic: pydantic
NumPy: numpy
pandas: pandas
SciPy: scipy
scikit-learn: scikit-learn
PyTorch: torch
TensorFlow: tensorflow
Airflow: apache-airflow
Spark: pyspark
PostgreSQL: psycopg, psycopg2, psycopg2-binary, asyncpg
Redis: redis
Kafka: kafka-python, confluent-kafka, aiokafka
AWS: boto3
Ansible: ansible
pytest: pytest
OpenStack Oslo: oslo.config, oslo.messaging`,
  go: `
Gin: github.com/gin-gonic/gin
Echo: github.com/labstack/echo
Fiber: github.com/gofiber/fiber
Chi: github.com/go-chi/chi
gRPC: google.golang.org/grpc
GORM: gorm.io/gorm
Kubernetes: k8s.io/client-go, sigs.k8s.io/controller-runtime
Terraform: github.com/hashicorp/terraform-plugin-sdk, github.com/hashicorp/terraform-plugin-framework
PostgreSQL: github.com/jackc/pgx, github.com/lib/pq
Redis: github.com/redis/go-redis, github.com/go-redis/redis
Kafka: github.com/segmentio/kafka-go, github.com/ibm/sarama, github.com/shopify/sarama
Prometheus: github.com/prometheus/client_golang
OpenTelemetry: go.opentelemetry.io/otel
AWS: github.com/aws/aws-sdk-go, github.com/aws/aws-sdk-go-v2
Cobra: github.com/spf13/cobra`,
  cargo: `
Tokio: tokio
Axum: axum
Actix Web: actix-web
Rocket: rocket
hyper: hyper
Serde: serde
Diesel: diesel
SQLx: sqlx
gRPC: tonic
Kafka: rdkafka
Redis: redis
PostgreSQL: tokio-postgres, postgres
clap: clap
Bevy: bevy
Tauri: tauri
WebAssembly: wasm-bindgen
Rayon: rayon`,
  rubygems: `
Rails: rails, railties
Active Record: activerecord
Sinatra: sinatra
Grape: grape
Hanami: hanami
Rack: rack
Sidekiq: sidekiq
Devise: devise
RSpec: rspec, rspec-rails
Capistrano: capistrano
Chef: chef
Puma: puma
PostgreSQL: pg
MySQL: mysql2
Redis: redis
Kafka: ruby-kafka, rdkafka, karafka
GraphQL: graphql`,
  packagist: `
Symfony: symfony/framework-bundle, symfony/symfony, symfony/http-kernel
Laravel: laravel/framework
Doctrine: doctrine/orm, doctrine/dbal
Twig: twig/twig
PHPUnit: phpunit/phpunit
API Platform: api-platform/core
Guzzle: guzzlehttp/guzzle`,
  maven: `
Spring Boot: org.springframework.boot, spring-boot
Spring: org.springframework, spring-core
Quarkus: io.quarkus
Micronaut: io.micronaut
Hibernate: org.hibernate
JUnit: junit, org.junit.jupiter
Mockito: org.mockito, mockito-core
Kafka: kafka-clients, org.apache.kafka, spring-kafka
Spark: org.apache.spark
Flink: org.apache.flink
Android: com.android, androidx
Jetpack Compose: androidx.compose
Netty: io.netty
gRPC: io.grpc
PostgreSQL: org.postgresql
Guava: com.google.guava`,
  nuget: `
ASP.NET Core: microsoft.net.sdk.web, microsoft.aspnetcore.app
Entity Framework Core: microsoft.entityframeworkcore
xUnit: xunit
NUnit: nunit
Kafka: confluent.kafka`,
  hex: `
Phoenix: phoenix
Phoenix LiveView: phoenix_live_view
Ecto: ecto, ecto_sql
Oban: oban`,
  pub: `
Flutter: flutter
Riverpod: flutter_riverpod
Bloc: flutter_bloc`,
};

const frameworkByPackage = (ecosystem: Ecosystem): ReadonlyMap<string, string> =>
  new Map(
    table[ecosystem]
      .trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string])
      .flatMap(([name, packages]) => packages.split(', ').map((one) => [one, name] as const)),
  );

/** Names that carry more behind them: `github.com/labstack/echo/v4`, `org.springframework.boot.loader`. */
const isLonger: Partial<Record<Ecosystem, string>> = { go: '/', maven: '.' };

/** The frameworks that words of a manifest stand for, each once. */
export const frameworksIn = (ecosystem: Ecosystem, words: Iterable<string>): ReadonlySet<string> => {
  const names = frameworkByPackage(ecosystem);
  const separator = isLonger[ecosystem];
  const found = new Set<string>();
  for (const word of words) {
    let known = names.get(word);
    for (let end = word.length; separator && !known && end > 0; ) {
      end = word.lastIndexOf(separator, end - 1);
      known = names.get(word.slice(0, Math.max(0, end)));
    }
    if (known !== undefined) found.add(known);
  }
  return found;
};
