// A test of a slide fails by its errors, and says them as the command line does.
import { expect } from 'playwright/test'
import type { Finding } from '../../model/finding.ts'
import { formatPlace } from '../../model/place.ts'

export function failBy(errors: readonly Finding[]): void {
  expect(errors.map(lineOf), 'errors on this slide').toEqual([])
}

export function lineOf({ rule, message, fix, place }: Finding): string {
  return `${place ? `${formatPlace(place)} ` : ''}${message} (${rule}) → ${fix}`
}
