import { laterRankingRows } from './later-ranking-sentences.ts';
import type { RankingRow } from './ranking-row.ts';
import { rows } from './ranking-row.ts';

// biome-ignore format: a table, a row a line
const englishForTuning = rows('en', 'tuned-on', [
	['nvidia', 'openai', 'Nvidia and OpenAI are drawing closer, and not everyone in the industry is pleased.', 'concerns-after-announcement'],
	['openai', 'nvidia', 'OpenAI announced a partnership with Nvidia on Monday.', 'deal-potential'],
	['nvidia', 'openai', 'Nvidia could end up owning part of OpenAI, one of its own best customers.', 'stake-in-return'],
	['openai', 'nvidia', 'The sites that OpenAI wants to fill with Nvidia systems will draw as much power as several nuclear reactors.', 'compute-capacity'],
	['nvidia', '', 'Shares of Nvidia rose two percent, lifting its market capitalisation to a new high.', 'market-value'],
	['nvidia', '', 'Nvidia reported quarterly revenue that beat every forecast.', 'record-sales'],
	['nvidia', '', 'Start-ups complain that they wait months for graphics processors from Nvidia.', 'run-on-chips'],
	['nvidia', '', 'A handful of buyers account for half of Nvidia’s data centre revenue.', 'few-large-customers'],
	['nvidia', '', 'Smaller clients fear that Nvidia will favour the firms it has invested in.', 'every-customer-top-priority'],
	['nvidia', 'amd', 'Nvidia faces a challenge from AMD, which unveiled a new accelerator.', 'amd-alternative'],
	['amd', '', 'AMD hopes to win a larger share of the AI accelerator market.', 'amd-alternative'],
	['amd', 'microsoft', 'Microsoft is said to be testing AMD’s newest chips in its data centres.', 'amd-alternative'],
	['microsoft', 'nvidia', 'Microsoft spends more on Nvidia chips than any other company.', 'few-large-customers'],
	['google', '', 'Google’s latest in-house processor is meant for training its own models.', 'own-components'],
	['amazon', 'nvidia', 'Amazon wants its cloud to rely less on Nvidia.', 'seek-independence'],
	['meta', '', 'Meta raised its capital spending plan to build a data centre the size of Manhattan.', 'infrastructure-race'],
	['meta', 'google', 'Meta and Google are outbidding each other for land and electricity.', 'infrastructure-race'],
	['hyperscalers', '', 'Hyperscalers have become the biggest spenders in technology.', 'few-large-customers'],
	['openai', '', 'OpenAI said ChatGPT’s audience had doubled in a year.', 'weekly-users'],
	['openai', '', 'After an employee share sale, OpenAI overtook every other private technology company in value.', 'largest-startup'],
	['openai', '', 'OpenAI delayed the release because its servers could not cope.', 'launch-bottlenecks'],
	['openai', 'nvidia', 'OpenAI would use the money from Nvidia to expand its computing capacity.', 'secure-infrastructure'],
]);

// biome-ignore format: a table, a row a line
const englishHeldOut = rows('en', 'held-out', [
	['nvidia', 'openai', 'The letter of intent between Nvidia and OpenAI is not yet a contract.', 'letter-of-intent'],
	['openai', 'nvidia', 'How much of the price Nvidia will pay OpenAI in cash is a matter of debate among analysts.', 'largely-in-cash'],
	['nvidia', 'openai', 'The first instalment that Nvidia hands over to OpenAI comes once the papers are signed.', 'first-payment'],
	['nvidia', 'openai', 'Rival labs ask whether Nvidia will still deliver to them on equal terms now that it backs OpenAI.', 'other-customers-unaffected'],
	['openai', '', 'Investors are pouring billions into OpenAI.', 'deal-potential'],
	['openai', '', 'OpenAI is planning data centres across the country, each with its own power plant.', 'compute-capacity'],
	['openai', '', 'OpenAI has an almost bottomless appetite for computing power.', 'compute-demand'],
	['openai', '', 'Every week more people turn to OpenAI’s chatbot for advice.', 'weekly-users'],
	['nvidia', '', 'Nvidia is worth more than the entire stock market of most countries.', 'market-value'],
	['nvidia', '', 'Analysts expect demand for Nvidia’s processors to outstrip supply for years.', 'explosive-demand'],
	['nvidia', '', 'Critics say Nvidia is both supplier and shareholder, and that this strains its ties with other clients.', 'every-customer-top-priority'],
	['nvidia', 'microsoft amazon', 'Microsoft and Amazon together bring in a large part of what Nvidia earns.', 'few-large-customers'],
	['nvidia', 'google', 'Google is offering its own AI chips to outsiders, in a direct attack on Nvidia.', 'own-components'],
	['nvidia', '', 'Nvidia has been on a dealmaking spree.', 'deal-potential'],
	['amd', 'nvidia', 'AMD remains a distant second to Nvidia in chips for artificial intelligence.', 'amd-alternative'],
	['amazon', '', 'Amazon showed the third generation of its home-grown training chip.', 'own-components'],
	['microsoft', 'nvidia', 'Microsoft is looking for ways to reduce its dependence on Nvidia.', 'seek-independence'],
	['microsoft', 'meta google amazon', 'Microsoft, Meta, Google and Amazon will together spend more on AI infrastructure this year than ever.', 'infrastructure-race'],
	['google', 'amd', 'Google has held talks with AMD about buying its graphics processors.', 'amd-alternative'],
	['hyperscalers', 'nvidia', 'The hyperscalers account for most of what Nvidia sells.', 'few-large-customers'],
	['hyperscalers', '', 'Hyperscalers are racing to put up ever larger AI clusters.', 'infrastructure-race'],
	['meta', '', 'Meta appointed a new finance chief.', 'few-large-customers'],
]);

// biome-ignore format: a table, a row a line
const dutchForTuning = rows('nl', 'tuned-on', [
	['nvidia', 'openai', 'Nvidia steekt mogelijk vele miljarden in OpenAI.', 'deal-potential'],
	['openai', 'nvidia', 'OpenAI geeft Nvidia aandelen in ruil voor kapitaal.', 'stake-in-return'],
	['nvidia', 'openai', 'Concurrenten van OpenAI vrezen dat Nvidia hen voortaan achteraan in de rij zet.', 'other-customers-unaffected'],
	['openai', 'nvidia', 'De datacenters van OpenAI en Nvidia vragen zoveel stroom dat het net moet worden verzwaard.', 'compute-capacity'],
	['nvidia', 'openai', 'Pas als de handtekeningen van Nvidia en OpenAI staan, wordt het eerste geld overgemaakt.', 'first-payment'],
	['nvidia', '', 'Het aandeel Nvidia sloot op recordhoogte op de beurs van New York.', 'market-value'],
	['nvidia', '', 'De omzet van Nvidia steeg in het afgelopen kwartaal opnieuw fors.', 'record-sales'],
	['nvidia', '', 'De vraag naar chips van Nvidia is nog altijd groter dan het aanbod.', 'explosive-demand'],
	['nvidia', '', 'Nvidia verzekert zijn afnemers dat niemand wordt voorgetrokken.', 'every-customer-top-priority'],
	['nvidia', 'meta microsoft', 'Meta en Microsoft behoren tot de trouwste klanten van Nvidia.', 'few-large-customers'],
	['amd', 'nvidia', 'AMD wil met een goedkopere chip marktaandeel afsnoepen van Nvidia.', 'amd-alternative'],
	['amd', '', 'AMD presenteerde maandag kwartaalcijfers.', 'amd-alternative'],
	['google', 'nvidia', 'Google ontwerpt zijn eigen AI-chips en heeft Nvidia daardoor minder nodig.', 'own-components'],
	['microsoft', '', 'Microsoft bouwt in Noord-Holland aan nog een datacenter.', 'infrastructure-race'],
	['amazon', '', 'Amazon schrapt duizenden banen op kantoor.', 'few-large-customers'],
	['meta', 'nvidia', 'Meta probeert de afhankelijkheid van Nvidia te verkleinen.', 'seek-independence'],
	['hyperscalers', '', 'De hyperscalers investeren dit jaar honderden miljarden in rekencentra.', 'infrastructure-race'],
	['openai', '', 'OpenAI telt inmiddels meer gebruikers dan menig sociaal netwerk.', 'weekly-users'],
	['openai', '', 'Het Amerikaanse OpenAI is het meest waardevolle jonge technologiebedrijf.', 'largest-startup'],
	['openai', '', 'Door een tekort aan rekenkracht moest OpenAI de introductie van een nieuwe dienst beperken.', 'launch-bottlenecks'],
	['openai', '', 'OpenAI verbruikt steeds meer rekenkracht.', 'compute-demand'],
	['nvidia', 'openai', 'De deal met OpenAI maakt de positie van Nvidia nog sterker, denken analisten.', 'position-strengthened'],
]);

// biome-ignore format: a table, a row a line
const dutchHeldOut = rows('nl', 'held-out', [
	['nvidia', 'openai', 'Nvidia en OpenAI tekenden een intentieverklaring.', 'letter-of-intent'],
	['openai', 'nvidia', 'Nvidia betaalt OpenAI niet alles in één keer.', 'phased-investment'],
	['openai', 'nvidia', 'Het belang dat Nvidia in OpenAI neemt, roept vragen op bij toezichthouders.', 'stake-in-return'],
	['nvidia', 'openai', 'Nvidia levert de apparatuur voor de nieuwe datacenters van OpenAI.', 'datacentres-with-nvidia-hardware'],
	['nvidia', 'openai', 'Voor iedere gigawatt die erbij komt, maakt Nvidia extra geld over aan OpenAI.', 'capital-per-gigawatt'],
	['openai', 'nvidia', 'Met de miljarden van Nvidia kan OpenAI verder groeien.', 'secure-infrastructure'],
	['nvidia', '', 'Met zijn beurswaarde laat Nvidia alle andere bedrijven ver achter zich.', 'market-value'],
	['nvidia', '', 'Nvidia verkocht nooit eerder zoveel chips.', 'record-sales'],
	['nvidia', '', 'Cloudbedrijven vechten om elke processor die Nvidia kan leveren.', 'run-on-chips'],
	['nvidia', '', 'Nvidia moet voorkomen dat het zijn vaste klanten van zich vervreemdt.', 'balancing-act'],
	['nvidia', '', 'Een paar grote afnemers bepalen het lot van Nvidia.', 'few-large-customers'],
	['nvidia', 'amd', 'Wie niet bij Nvidia terechtkan, klopt aan bij concurrent AMD.', 'amd-alternative'],
	['amd', 'meta', 'Meta kocht een grote partij AI-chips van AMD.', 'amd-alternative'],
	['google', '', 'Moederbedrijf Alphabet boekte meer winst dankzij de advertenties van Google.', 'few-large-customers'],
	['amazon', 'microsoft', 'Amazon en Microsoft zijn verwikkeld in een wedloop om de grootste AI-datacenters.', 'infrastructure-race'],
	['microsoft', '', 'Microsoft werkt al jaren aan een zelf ontworpen AI-chip.', 'own-components'],
	['hyperscalers', 'nvidia', 'Hyperscalers zoeken naarstig naar een uitweg uit de greep van Nvidia.', 'seek-independence'],
	['meta', '', 'Meta moet zich volgende week verantwoorden voor de Europese privacyregels.', 'few-large-customers'],
	['openai', '', 'Bij OpenAI komen er elke week miljoenen gebruikers bij.', 'weekly-users'],
	['openai', '', 'OpenAI haalt opnieuw geld op bij investeerders.', 'deal-potential'],
	['openai', '', 'De stroomrekening van OpenAI loopt snel op.', 'compute-capacity'],
	['openai', '', 'Bij de lancering van het nieuwe model liep OpenAI tegen een gebrek aan chips aan.', 'launch-bottlenecks'],
]);

/** All rows; those above were written before there was a ranking. */
export const rankingRows: readonly RankingRow[] = [
	...englishForTuning,
	...englishHeldOut,
	...dutchForTuning,
	...dutchHeldOut,
	...laterRankingRows,
];
