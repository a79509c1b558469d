import type { Drawing } from './scene.ts'
import { bankOfVerrinHoldsRates } from './scenes/business/bank-of-verrin-holds-rates.ts'
import { fishAuctionGoesSilent } from './scenes/business/fish-auction-goes-silent.ts'
import { shipyardWinsHospitalShip } from './scenes/business/shipyard-wins-hospital-ship.ts'
import { theBakeryThatNeverClosed } from './scenes/business/the-bakery-that-never-closed.ts'
import { whatACrownBuys } from './scenes/business/what-a-crown-buys.ts'
import { windFarmPaysItsFirstDividend } from './scenes/business/wind-farm-pays-its-first-dividend.ts'
import { brickTerracesOfLanternHill } from './scenes/city/brick-terraces-of-lantern-hill.ts'
import { customsHouseRoofVote } from './scenes/city/customs-house-roof-vote.ts'
import { floodGatesTested } from './scenes/city/flood-gates-tested.ts'
import { harbourTunnelOpensAtLast } from './scenes/city/harbour-tunnel-opens-at-last.ts'
import { lastNightBusDriver } from './scenes/city/last-night-bus-driver.ts'
import { northQuayFerryRescue } from './scenes/city/north-quay-ferry-rescue.ts'
import { aNovelInFortyPostcards } from './scenes/culture/a-novel-in-forty-postcards.ts'
import { festivalOfLanternsProgramme } from './scenes/culture/festival-of-lanterns-programme.ts'
import { pianoOnPlatformFour } from './scenes/culture/piano-on-platform-four.ts'
import { soupOfTheStrikeKitchen } from './scenes/culture/soup-of-the-strike-kitchen.ts'
import { theDictionaryOfDockSlang } from './scenes/culture/the-dictionary-of-dock-slang.ts'
import { theatreInADryDock } from './scenes/culture/theatre-in-a-dry-dock.ts'
import { assemblyPassesTenantsBill } from './scenes/nation/assembly-passes-tenants-bill.ts'
import { budgetMorningGuide } from './scenes/nation/budget-morning-guide.ts'
import { censusOfTheMarches } from './scenes/nation/census-of-the-marches.ts'
import { courtRulesOnRiverRights } from './scenes/nation/court-rules-on-river-rights.ts'
import { ministersSecretPortDeal } from './scenes/nation/ministers-secret-port-deal.ts'
import { primeMinisterSolReshuffle } from './scenes/nation/prime-minister-sol-reshuffle.ts'
import { ruralHospitalKeepsItsWard } from './scenes/nation/rural-hospital-keeps-its-ward.ts'
import { daraQuinn, junOkada, pavelNovik, ruthEllery } from './scenes/portraits/desk-portraits.ts'
import { inesCarvalho, leilaFarouk, marenHolt, tobiasAnand } from './scenes/portraits/reporter-portraits.ts'
import { aBloodTestForTiredNurses } from './scenes/science/a-blood-test-for-tired-nurses.ts'
import {
  bronzeAgeBoatGrid,
  bronzeAgeBoatSeam,
  bronzeAgeBoatTank,
} from './scenes/science/bronze-age-boat-finds.ts'
import { bronzeAgeBoatInTheMud } from './scenes/science/bronze-age-boat-in-the-mud.ts'
import { cometOverTheBreakwater } from './scenes/science/comet-over-the-breakwater.ts'
import { nightHeronsReturn } from './scenes/science/night-herons-return.ts'
import { theLongShorePartOne } from './scenes/science/the-long-shore-part-one.ts'
import {
  theLongShoreFence,
  theLongShoreShed,
  theLongShoreSteps,
} from './scenes/science/the-long-shore-walk.ts'
import { tideGaugeReadsACentury } from './scenes/science/tide-gauge-reads-a-century.ts'
import { anchorRowTakesTheEight } from './scenes/sport/anchor-row-takes-the-eight.ts'
import { roversComeFromThreeDown } from './scenes/sport/rovers-come-from-three-down.ts'
import { sailorsWaitForWind } from './scenes/sport/sailors-wait-for-wind.ts'
import { theChessPlayerOfPierNine } from './scenes/sport/the-chess-player-of-pier-nine.ts'
import { theMarathonMapped } from './scenes/sport/the-marathon-mapped.ts'
import { alLughaWalBahr } from './scenes/world/al-lugha-wal-bahr.ts'
import { foreignMinistersMeetInVantry } from './scenes/world/foreign-ministers-meet-in-vantry.ts'
import { ilmariaElectionNight } from './scenes/world/ilmaria-election-night.ts'
import { journalistsFreedInKorsun } from './scenes/world/journalists-freed-in-korsun.ts'
import { letterFromIlmaria } from './scenes/world/letter-from-ilmaria.ts'
import { tarskBorderReopens } from './scenes/world/tarsk-border-reopens.ts'

/** Every picture of the demo edition by its key: a story's slug, a gallery picture or a contributor's slug. */
export const drawings: Record<string, Drawing> = {
  'brick-terraces-of-lantern-hill': brickTerracesOfLanternHill,
  'customs-house-roof-vote': customsHouseRoofVote,
  'flood-gates-tested': floodGatesTested,
  'harbour-tunnel-opens-at-last': harbourTunnelOpensAtLast,
  'last-night-bus-driver': lastNightBusDriver,
  'north-quay-ferry-rescue': northQuayFerryRescue,
  'assembly-passes-tenants-bill': assemblyPassesTenantsBill,
  'budget-morning-guide': budgetMorningGuide,
  'census-of-the-marches': censusOfTheMarches,
  'court-rules-on-river-rights': courtRulesOnRiverRights,
  'ministers-secret-port-deal': ministersSecretPortDeal,
  'prime-minister-sol-reshuffle': primeMinisterSolReshuffle,
  'rural-hospital-keeps-its-ward': ruralHospitalKeepsItsWard,
  'al-lugha-wal-bahr': alLughaWalBahr,
  'foreign-ministers-meet-in-vantry': foreignMinistersMeetInVantry,
  'ilmaria-election-night': ilmariaElectionNight,
  'journalists-freed-in-korsun': journalistsFreedInKorsun,
  'letter-from-ilmaria': letterFromIlmaria,
  'tarsk-border-reopens': tarskBorderReopens,
  'bank-of-verrin-holds-rates': bankOfVerrinHoldsRates,
  'fish-auction-goes-silent': fishAuctionGoesSilent,
  'shipyard-wins-hospital-ship': shipyardWinsHospitalShip,
  'the-bakery-that-never-closed': theBakeryThatNeverClosed,
  'what-a-crown-buys': whatACrownBuys,
  'wind-farm-pays-its-first-dividend': windFarmPaysItsFirstDividend,
  'a-blood-test-for-tired-nurses': aBloodTestForTiredNurses,
  'bronze-age-boat-1': bronzeAgeBoatSeam,
  'bronze-age-boat-2': bronzeAgeBoatGrid,
  'bronze-age-boat-3': bronzeAgeBoatTank,
  'bronze-age-boat-in-the-mud': bronzeAgeBoatInTheMud,
  'comet-over-the-breakwater': cometOverTheBreakwater,
  'night-herons-return': nightHeronsReturn,
  'the-long-shore-part-one': theLongShorePartOne,
  'the-long-shore-1': theLongShoreSteps,
  'the-long-shore-2': theLongShoreFence,
  'the-long-shore-3': theLongShoreShed,
  'tide-gauge-reads-a-century': tideGaugeReadsACentury,
  'a-novel-in-forty-postcards': aNovelInFortyPostcards,
  'festival-of-lanterns-programme': festivalOfLanternsProgramme,
  'piano-on-platform-four': pianoOnPlatformFour,
  'soup-of-the-strike-kitchen': soupOfTheStrikeKitchen,
  'the-dictionary-of-dock-slang': theDictionaryOfDockSlang,
  'theatre-in-a-dry-dock': theatreInADryDock,
  'anchor-row-takes-the-eight': anchorRowTakesTheEight,
  'rovers-come-from-three-down': roversComeFromThreeDown,
  'sailors-wait-for-wind': sailorsWaitForWind,
  'the-chess-player-of-pier-nine': theChessPlayerOfPierNine,
  'the-marathon-mapped': theMarathonMapped,
  'jun-okada': junOkada,
  'ruth-ellery': ruthEllery,
  'dara-quinn': daraQuinn,
  'pavel-novik': pavelNovik,
  'maren-holt': marenHolt,
  'tobias-anand': tobiasAnand,
  'leila-farouk': leilaFarouk,
  'ines-carvalho': inesCarvalho,
}
