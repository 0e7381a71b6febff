import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { library } from '/work/main/.config/build/library.ts';
import { launch } from '/work/main/test/support/browser.ts';
import { site, subjects, pathOf, floor, scriptTag } from './subjects.ts';
import { serve } from './server.ts';
import { open, painted } from './visit.ts';
const out = mkdtempSync('/tmp/cdn-');
const cfg:any = library({ outDir: out, input: { laurel: '/tmp/lab/dates/cdn/laurel.ts' }, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-x.js' } });
cfg.build.minify=false; cfg.build.rolldownOptions.output.minify=false; cfg.root='/tmp/lab';
await build(cfg);
const s = await site(); const files=new Map(s.files);
for (const n of readdirSync(out)) files.set('/cdn/'+n, readFileSync(out+'/'+n,'utf8'));
const b = await launch(); const server = await serve(files);
const N=Number(process.argv[2]??12); const badges=Number(process.argv[3]??1);
for (const x of [scriptTag]) {
 const self=new Map<string,number[]>(), incl=new Map<string,number[]>(), byUrl=new Map<string,number[]>(); const totals:number[]=[];
 for (let i=0;i<N;i++){ const o=await open(b); await o.wire.send('Profiler.enable'); await o.wire.send('Profiler.setSamplingInterval',{interval:100}); 
  await o.wire.send('Profiler.start'); 
  await painted(o.page, server.url+pathOf(x,badges)); const {profile}=await o.wire.send('Profiler.stop'); await o.close();
  const nodes=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map<number,number>(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id);
  const S=new Map<string,number>(), I=new Map<string,number>(), U=new Map<string,number>(); let t=0;
  profile.samples!.forEach((id,k)=>{ const d=Math.min((profile.timeDeltas![k+1]??0)/1000, 3); let n=nodes.get(id)!; const nm=(n:any)=>`${n.callFrame.functionName||'(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber+1}`;
   if(/^\((idle|root)\)/.test(n.callFrame.functionName)) return; t+=d; S.set(nm(n),(S.get(nm(n))??0)+d);
   const seen=new Set<string>(); let c:number|undefined=id; while(c!==undefined){ const k=nm(nodes.get(c)!); if(!seen.has(k)){seen.add(k); I.set(k,(I.get(k)??0)+d);} c=parent.get(c);} 
   const u=n.callFrame.url.split('/').pop()||n.callFrame.functionName; U.set(u,(U.get(u)??0)+d);
  }); totals.push(t);
  for(const [m,M] of [[S,self],[I,incl],[U,byUrl]] as const) for(const [k,v] of m){ if(!M.has(k)) M.set(k,[]); M.get(k)!.push(v);} }
 const med=(v:number[])=>{const w=[...v,...Array(Math.max(0,N-v.length)).fill(0)].sort((a,b)=>a-b); return w[w.length>>1]!};
 const top=(M:Map<string,number[]>,n:number)=>[...M].map(([k,v])=>[k,med(v)] as const).sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>`   ${v.toFixed(2).padStart(7)} ${k}`).join('\n');
 console.log('=====',x.name,'total',med(totals).toFixed(1)); console.log('self\n'+top(self,45)); console.log('inclusive\n'+top(incl,110));
}
await b.close(); await server.close(); console.log(out);
