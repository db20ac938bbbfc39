// Estimated minutes against those that authors state: `npm run bench:time` for the table of this
// repository, `npm run bench:time -- FOLDER` for a folder of lessons (each a folder of episodes with
// `teaching:` in their frontmatter), `--write` to keep their counts as the table.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pace } from '../../src/speak/pace.ts'
import { countEpisode } from './time/count-episode.ts'
import { fittedPace } from './time/fit-pace.ts'
import {
  columns,
  type Episode,
  type Errors,
  errorOf,
  errorsOf,
  path,
  readLessonTimes,
} from './time/lesson-times.ts'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const episodes = folder === undefined ? readLessonTimes() : counted(folder)
const lessons = [...new Set(episodes.map(({ lesson }) => lesson))]

for (const lesson of lessons) {
  console.log(`\n${lesson}: minutes stated, estimated`)
  for (const episode of episodes.filter((one) => one.lesson === lesson)) {
    const estimate = (episode.teaching + errorOf(episode)).toFixed(1)
    console.log(`${String(episode.teaching).padStart(4)} ${estimate.padStart(5)}  ${episode.file}`)
  }
}

console.log('\nmean error, bias (minutes per episode)')
for (const lesson of lessons) console.log(told(lesson, (one) => one.lesson === lesson))
console.log(told('all', () => true))

console.log('\nheld out: fitted on the other lessons, tried on this one')
const heldOut = lessons.flatMap((lesson) => {
  const fitted = fittedPace(episodes.filter((one) => one.lesson !== lesson))
  const errors = episodes.filter((one) => one.lesson === lesson).map((one) => errorOf(one, fitted))
  const rate = fitted.secondsPerCodeLine.toFixed(1)
  console.log(`${row(lesson, errorsOf(errors))}, with ${rate} s a line of code`)
  return errors
})
console.log(row('all', errorsOf(heldOut)))
console.log(
  `in use: ${pace.secondsPerCodeLine} s a line; fitted on all: ${fittedPace(episodes).secondsPerCodeLine.toFixed(1)} s`,
)

const exercised = episodes.filter(({ exercises }) => exercises > 0)
const exerciseErrors = exercised.map((one) => one.exerciseCount * 5 - one.exercises)
console.log(
  `\nexercises, of the ${exercised.length} episodes that state their minutes, at 5 min each`,
)
console.log(row('all', errorsOf(exerciseErrors)))

if (process.argv.includes('--write')) {
  const rows = lessons.map((lesson) => ({
    lesson,
    episodes: episodes
      .filter((one) => one.lesson === lesson)
      .map(({ file, teaching, exercises, exerciseCount, counts }) => [
        file,
        teaching,
        exercises,
        exerciseCount,
        ...Object.values(counts),
      ]),
  }))
  const { attribution } = JSON.parse(readFileSync(path, 'utf8')) as { attribution: string }
  writeFileSync(path, `${JSON.stringify({ attribution, columns, lessons: rows })}\n`)
}

function counted(root: string): Episode[] {
  return readdirSync(root)
    .filter((lesson) => statSync(join(root, lesson)).isDirectory())
    .toSorted()
    .flatMap((lesson) =>
      readdirSync(join(root, lesson))
        .filter((file) => file.endsWith('.md'))
        .toSorted()
        .map((file) =>
          countEpisode(readFileSync(join(root, lesson, file), 'utf8'), { lesson, file }),
        ),
    )
}

function told(name: string, isIn: (episode: Episode) => boolean): string {
  return row(name, errorsOf(episodes.filter(isIn).map((one) => errorOf(one))))
}

function row(name: string, { meanError, bias }: Errors): string {
  return `${meanError.toFixed(1).padStart(5)} ${bias.toFixed(1).padStart(5)}  ${name}`
}
