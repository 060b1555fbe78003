import senses from 'newsgloss:senses';
import { Judge } from '../../recognition/judge.ts';

globalThis.newsglossJudge = new Judge(senses);
