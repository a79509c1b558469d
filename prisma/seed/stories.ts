import { story as bankOfVerrinHoldsRates } from './stories/business/bank-of-verrin-holds-rates.ts'
import { story as fishAuctionGoesSilent } from './stories/business/fish-auction-goes-silent.ts'
import { story as shipyardWinsHospitalShip } from './stories/business/shipyard-wins-hospital-ship.ts'
import { story as theBakeryThatNeverClosed } from './stories/business/the-bakery-that-never-closed.ts'
import { story as whatACrownBuys } from './stories/business/what-a-crown-buys.ts'
import { story as windFarmPaysItsFirstDividend } from './stories/business/wind-farm-pays-its-first-dividend.ts'
import { story as brickTerracesOfLanternHill } from './stories/city/brick-terraces-of-lantern-hill.ts'
import { story as customsHouseRoofVote } from './stories/city/customs-house-roof-vote.ts'
import { story as floodGatesTested } from './stories/city/flood-gates-tested.ts'
import { story as harbourTunnelOpensAtLast } from './stories/city/harbour-tunnel-opens-at-last.ts'
import { story as lastNightBusDriver } from './stories/city/last-night-bus-driver.ts'
import { story as mayorsDiaryUnpublished } from './stories/city/mayors-diary-unpublished.ts'
import { story as northQuayFerryRescue } from './stories/city/north-quay-ferry-rescue.ts'
import { story as aNovelInFortyPostcards } from './stories/culture/a-novel-in-forty-postcards.ts'
import { story as festivalOfLanternsProgramme } from './stories/culture/festival-of-lanterns-programme.ts'
import { story as pianoOnPlatformFour } from './stories/culture/piano-on-platform-four.ts'
import { story as soupOfTheStrikeKitchen } from './stories/culture/soup-of-the-strike-kitchen.ts'
import { story as theDictionaryOfDockSlang } from './stories/culture/the-dictionary-of-dock-slang.ts'
import { story as theatreInADryDock } from './stories/culture/theatre-in-a-dry-dock.ts'
import { story as assemblyPassesTenantsBill } from './stories/nation/assembly-passes-tenants-bill.ts'
import { story as ballotPaperThatWouldntFold } from './stories/nation/ballot-paper-that-wouldnt-fold.ts'
import { story as budgetMorningGuide } from './stories/nation/budget-morning-guide.ts'
import { story as censusOfTheMarches } from './stories/nation/census-of-the-marches.ts'
import { story as courtRulesOnRiverRights } from './stories/nation/court-rules-on-river-rights.ts'
import { story as ministersSecretPortDeal } from './stories/nation/ministers-secret-port-deal.ts'
import { story as primeMinisterSolReshuffle } from './stories/nation/prime-minister-sol-reshuffle.ts'
import { story as ruralHospitalKeepsItsWard } from './stories/nation/rural-hospital-keeps-its-ward.ts'
import { story as aBloodTestForTiredNurses } from './stories/science/a-blood-test-for-tired-nurses.ts'
import { story as bronzeAgeBoatInTheMud } from './stories/science/bronze-age-boat-in-the-mud.ts'
import { story as cometOverTheBreakwater } from './stories/science/comet-over-the-breakwater.ts'
import { story as nightHeronsReturn } from './stories/science/night-herons-return.ts'
import { story as theLongShorePartOne } from './stories/science/the-long-shore-part-one.ts'
import { story as tideGaugeReadsACentury } from './stories/science/tide-gauge-reads-a-century.ts'
import { story as anchorRowTakesTheEight } from './stories/sport/anchor-row-takes-the-eight.ts'
import { story as roversComeFromThreeDown } from './stories/sport/rovers-come-from-three-down.ts'
import { story as sailorsWaitForWind } from './stories/sport/sailors-wait-for-wind.ts'
import { story as theChessPlayerOfPierNine } from './stories/sport/the-chess-player-of-pier-nine.ts'
import { story as theMarathonMapped } from './stories/sport/the-marathon-mapped.ts'
import { story as alLughaWalBahr } from './stories/world/al-lugha-wal-bahr.ts'
import { story as foreignMinistersMeetInVantry } from './stories/world/foreign-ministers-meet-in-vantry.ts'
import { story as ilmariaElectionNight } from './stories/world/ilmaria-election-night.ts'
import { story as journalistsFreedInKorsun } from './stories/world/journalists-freed-in-korsun.ts'
import { story as letterFromIlmaria } from './stories/world/letter-from-ilmaria.ts'
import { story as tarskBorderReopens } from './stories/world/tarsk-border-reopens.ts'
import type { SeedStory } from './story.ts'

/** Every story of the demo edition, by section. */
export const stories: SeedStory[] = [
  harbourTunnelOpensAtLast,
  northQuayFerryRescue,
  brickTerracesOfLanternHill,
  lastNightBusDriver,
  floodGatesTested,
  customsHouseRoofVote,
  mayorsDiaryUnpublished,
  assemblyPassesTenantsBill,
  primeMinisterSolReshuffle,
  ruralHospitalKeepsItsWard,
  ballotPaperThatWouldntFold,
  courtRulesOnRiverRights,
  censusOfTheMarches,
  ministersSecretPortDeal,
  budgetMorningGuide,
  tarskBorderReopens,
  ilmariaElectionNight,
  alLughaWalBahr,
  foreignMinistersMeetInVantry,
  journalistsFreedInKorsun,
  letterFromIlmaria,
  windFarmPaysItsFirstDividend,
  bankOfVerrinHoldsRates,
  shipyardWinsHospitalShip,
  theBakeryThatNeverClosed,
  fishAuctionGoesSilent,
  whatACrownBuys,
  theLongShorePartOne,
  nightHeronsReturn,
  cometOverTheBreakwater,
  tideGaugeReadsACentury,
  bronzeAgeBoatInTheMud,
  aBloodTestForTiredNurses,
  theatreInADryDock,
  theDictionaryOfDockSlang,
  festivalOfLanternsProgramme,
  aNovelInFortyPostcards,
  soupOfTheStrikeKitchen,
  pianoOnPlatformFour,
  roversComeFromThreeDown,
  anchorRowTakesTheEight,
  theChessPlayerOfPierNine,
  sailorsWaitForWind,
  theMarathonMapped,
]
